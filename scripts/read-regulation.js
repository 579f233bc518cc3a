/** `npm run -s read-regulation -- FILE [--source URL]`: reads a page that a town published, and prints what it says as one JSON object. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Converter } from "opencc-js";
import { root } from "./steps/root.js";
import { tool } from "./steps/tool.js";

const USAGE = "usage: read-regulation FILE [--source URL]   (- reads standard input)";

const built = (file) => pathToFileURL(join(root, "packages/domain/dist", file)).href;

async function theReader() {
  const isThere = existsSync(join(root, "packages/domain/dist/regulation/reader/index.js"));
  const faults = isThere ? [] : await tool("typescript/bin/tsc", ["-p", "packages/domain/tsconfig.build.json"]);
  if (faults.length) throw new Error(`the reader could not be built:\n${faults.join("\n")}`);
  return { ...(await import(built("index.js"))), ...(await import(built("regulation/reader/index.js"))) };
}

/** Pages come in UTF-8, and older ones in GBK, which GB 18030 contains. */
function textOf(bytes) {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  throw new Error("the file is no text in UTF-8 or GBK: save the page as text or HTML and try again");
}

function asked() {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { source: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length !== 1) throw new Error(USAGE);
  const [file] = positionals;
  return { source: values.source, bytes: bytesOf(file) };
}

function bytesOf(file) {
  try {
    return readFileSync(file === "-" ? 0 : resolve(process.env.INIT_CWD ?? ".", file));
  } catch ({ code }) {
    throw new Error(`${file} cannot be read (${code})`);
  }
}

async function main() {
  const { source, bytes } = asked();
  const text = textOf(bytes);
  if (text.includes("\0") || !/\p{Script=Han}/u.test(text))
    throw new Error("the file holds no Chinese text: give the page of a regulation, a notice, a plan or an announcement");
  const { readDocument, reportOf, compileCalendar, NOTICES } = await theReader();
  const toSimplified = Converter({ from: "t", to: "cn" });
  const reading = readDocument(text, { toSimplified, calendar: compileCalendar(NOTICES), sourceUrl: source });
  process.stdout.write(`${JSON.stringify(reportOf(reading), null, 2)}\n`);
}

try {
  await main();
} catch ({ message }) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
