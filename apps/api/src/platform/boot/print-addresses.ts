import type { Demo } from "../demo/demo.js";
import type { Environment } from "../environment/environment.js";
import type { Say } from "./say.js";

const ADDRESSES = [
  ["Public site", "/"],
  ["Office", "/admin/"],
  ["Public contract", "/graphql"],
  ["Office's contract", "/admin/graphql"],
  ["Health", "/healthz/ready"],
] as const;

/** Health is asked by machines and stands outside the base path. */
const pathOf = (base: string, path: string) => (path.startsWith("/healthz") ? path : `${base}${path}`);

function printSignIns({ signIns }: Demo, say: Say): void {
  if (!signIns.length) return;
  say("\n  Sign in at the office as:");
  for (const { user, password, role } of signIns) say(`  ${user.padEnd(18)}${password.padEnd(22)}${role}`);
}

/** What someone who has just started the program wants to know. */
export function printAddresses({ mode, origin, base }: Environment, demo: Demo | undefined, say: Say): void {
  say(`\n  Kaimen 开门 is open${mode === "demo" ? ": a demo with invented data (演示数据)" : ""}\n`);
  for (const [name, path] of ADDRESSES) say(`  ${name.padEnd(18)}${origin}${pathOf(base, path)}`);
  if (mode === "demo" && demo) printSignIns(demo, say);
  say("\n  Ctrl-C stops it.\n");
}
