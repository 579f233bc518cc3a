import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

/** Jest compiles tests but not what its global setup imports; this lets Node read those sources without a build. */
const domain = new URL("../../../packages/domain/src/index.ts", import.meta.url).href;

const swc = {
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: "es2022",
  },
  module: { type: "es6" },
  sourceMaps: "inline",
};

export async function resolve(specifier, context, next) {
  if (specifier === "@kaimen/domain") return { url: domain, shortCircuit: true };
  if (specifier.startsWith(".") && context.parentURL?.endsWith(".ts")) {
    const url = new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), { ...swc, filename: fileURLToPath(url) });
  return { format: "module", source: code, shortCircuit: true };
}
