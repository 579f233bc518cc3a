/**
 * The figures of the public pages, each as a reader gets it: the JavaScript that is fetched before anybody touches the page
 * (gzip), the HTML (whole and gzip), and how long the server takes as a multiple of a fixed JSON answer of the same server in
 * the same run. With `--lighthouse` Lighthouse's four marks too, where npx may fetch it: it is no part of the product.
 *
 *   node bench/pages.js [--lighthouse]
 *   node bench/pages.js --seed-defect     wakes React before the count, which must then be found above its budget
 */

import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { gzipSync } from "node:zlib";
import { scriptsBeforeTouch } from "./before-touch.js";
import { lighthouse } from "./lighthouse.js";
import { startServer } from "./server.js";

const PORT = 4791;
const BUDGET = 20_000;
const ROUNDS = 7;
const [seedsDefect, wantsLighthouse] = ["--seed-defect", "--lighthouse"].map((word) => process.argv.includes(word));
const origin = `http://127.0.0.1:${PORT}`;

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function timed(address) {
  const begun = performance.now();
  const body = await (await fetch(origin + address)).text();
  return { took: performance.now() - begun, body };
}

/** The page and the fixed answer in turns, so that both meet the same machine. */
async function rendered(address) {
  const page = [];
  const fixed = [];
  let html = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const answer = await timed(address);
    html = answer.body;
    page.push(answer.took);
    fixed.push((await timed("/healthz/live")).took);
  }
  return { html, ratio: median(page) / median(fixed) };
}

async function pages() {
  const html = await (await fetch(`${origin}/shuidong/sitemap`)).text();
  const day = /href="(\/shuidong\/open-days\/[^"/]+)"/.exec(html)?.[1];
  const sections = ["", "/open-days", "/opinions", "/opinions/new", "/results", "/statistics", "/regulation", "/application", "/search"];
  return [...sections.map((section) => `/shuidong${section}`), day, `${day}/apply`];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const server = await startServer(PORT);
let over = 0;
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, load of the machine ${loadavg()[0].toFixed(1)}\n`);
  console.log("| page | JavaScript before a touch | HTML (gzip) | time / fixed JSON | Lighthouse: speed, access, practice, search |");
  console.log("|---|---|---|---|---|");
  const browser = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => path && existsSync(path));
  for (const address of await pages()) {
    const { html, ratio } = await rendered(address);
    const scripts = browser ? await scriptsBeforeTouch(browser, origin + address, seedsDefect) : null;
    if (scripts !== null && scripts > BUDGET) over += 1;
    const marks = wantsLighthouse && browser ? await lighthouse(browser, origin + address) : null;
    const name = address.replace(/od_[0-9a-f]+/, "…");
    const size = `${kilobytes(Buffer.byteLength(html))} (${kilobytes(gzipSync(html).length)})`;
    console.log(
      `| ${name} | ${scripts === null ? "not run" : kilobytes(scripts)} | ${size} | ${ratio.toFixed(1)} | ${marks ?? "not run"} |`,
    );
  }
  console.log(`\nabove ${kilobytes(BUDGET)} before a touch: ${over}`);
} finally {
  await server.stop();
}
if (over > 0) process.exitCode = 1;
