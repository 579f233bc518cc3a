const NEEDED = [20, 19];

/** An old Node would fail much later, and in words that help nobody. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Error(`Kaimen needs Node ${NEEDED.join(".")} or newer; this is ${version}. Node 24 is recommended.`);
}
