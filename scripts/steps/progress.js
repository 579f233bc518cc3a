/** Tells what a long step is about, that it goes on, and how long it took: nobody should wonder whether it hangs. */
export async function told(what, work) {
  const begun = Date.now();
  const seconds = () => ((Date.now() - begun) / 1000).toFixed(0);
  process.stdout.write(`${what} …\n`);
  const ticking = setInterval(() => process.stdout.write(`  … ${seconds()} s\n`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
    if (Date.now() - begun > 1000) process.stdout.write(`  done in ${seconds()} s\n`);
  }
}
