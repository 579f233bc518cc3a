/** `node packages/sortition/bench/goals.js`: prints a table of what was measured on this machine; nothing is asserted, misses are shown. */
import { createHash } from "node:crypto";
import { loadavg } from "node:os";
import { aggregate, auditLottery, checkCertificate, selectHere } from "../dist/index.js";
import { bundleOf, commitmentOf, hashOf, leafOf, typesOf, verify } from "../dist/verify.js";
import { LIKE_THE_PAPERS, poolOf, STRESS } from "./pools.js";

const rows = [];
const row = (goal, what, measured, met) => rows.push(`| ${goal} | ${what} | ${measured} | ${met ? "yes" : "no"} |`);
const ms = (value) => (value < 10 ? `${value.toFixed(1)} ms` : value < 1000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(2)} s`);

/** Processor time of this process, in milliseconds: on a machine that is shared, the clock on the wall measures the others. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(work) {
  const began = cpu();
  const result = await work();
  return { result, spent: cpu() - began };
}

/** The better of so many runs, so that the compiling of the first is not counted. */
async function warm(problem, runs = 3) {
  let best;
  for (let run = 0; run < runs; run++) {
    const now = await timed(() => selectHere(problem));
    if (!best || now.spent < best.spent) best = now;
  }
  return best;
}

const isBest = ({ minCount, minimum, lottery }) => minCount >= Math.floor(lottery.M * minimum + 1e-6);
const isTight = ({ gap }) => gap.upper - gap.lower <= 1e-7;

async function solved(goal, what, pool, limit, runs) {
  const { result, spent } = await warm(poolOf(pool), runs);
  const { route, minimum, minCount, gap } = result;
  const gapShown = gap.upper - gap.lower > 1e-7 ? (gap.upper - gap.lower).toExponential(1) : "0";
  row(
    goal,
    `${what}, ${limit >= 1000 ? `${limit / 1000} s` : `${limit} ms`}`,
    `${ms(spent)}; ${route}, least ${minimum.toFixed(5)}, in ${minCount} panels, gap ${gapShown}`,
    spent <= limit && isBest(result) && isTight(result),
  );
}

function widest({ model, lottery, p }) {
  const { counts } = auditLottery(model, lottery);
  return model.types.reduce((most, { n }, t) => Math.max(most, Math.abs(counts[t] / n / lottery.M - p[t])), 0);
}

async function papers() {
  let sum = 0;
  const outcomes = [];
  for (const pool of LIKE_THE_PAPERS) {
    const { result, spent } = await timed(() => selectHere(poolOf(pool)));
    sum += spent;
    outcomes.push(result);
  }
  const best = outcomes.filter((outcome) => isTight(outcome) && isBest(outcome)).length;
  row(
    "G6",
    "ten pools shaped like the paper's, one process, in all 10 s",
    `${ms(sum)}; ${best} of 10 proven best`,
    sum <= 10_000 && best === 10,
  );
  const even = outcomes.filter(isTight).map(widest);
  row(
    "G7",
    "least count floor(1000 z), nobody's count more than 1 off",
    `${best} of 10; widest ${(1000 * Math.max(...even)).toFixed(2)}`,
    best === 10 && Math.max(...even) <= 0.001 + 1e-6,
  );
}

async function certificates() {
  const { model, certificate, minimum } = await selectHere(poolOf({ seed: 2, N: 1000, k: 60, values: [2, 4, 5, 3] }));
  const { result, spent } = await timed(() => checkCertificate(model, certificate));
  const gap = Number(result.num) / Number(result.den) - minimum;
  row(
    "G8",
    "the proof: gap 1e-7, checked in 10 ms",
    `gap ${Math.abs(gap).toExponential(1)}, ${ms(spent)}`,
    Math.abs(gap) <= 1e-7 && spent <= 10,
  );
}

async function verification() {
  const problem = poolOf({ seed: 2, N: 1000, k: 60, values: [2, 4, 5, 3] });
  const selected = await selectHere(problem);
  const list = typesOf(problem.applicants.length, aggregate(problem)).map((type, at) => ({
    leaf: leafOf(hashOf(`salt ${at}`).slice(0, 16), { pseudonym: `p${at}`, features: problem.applicants[at].features }),
    type,
  }));
  const sources = [{ name: "balls", at: "2026-06-12", fallback: "dice" }];
  const bundle = bundleOf(commitmentOf({ drawId: "bench", ...selected, list, sources }), list, [
    { name: "balls", value: "01234567890123456789" },
  ]);
  verify(bundle);
  const { result, spent } = await timed(() => verify(bundle));
  const sound = result.every(({ reasons }) => reasons.length === 0);
  row(
    "G9",
    "whole public verification, N=1000: 100 ms in Node",
    `${ms(spent)}, ${sound ? "sound" : "not sound"}; browser not measured`,
    sound && spent <= 100,
  );
}

async function mendings() {
  const problem = poolOf({ seed: 9, N: 1000, k: 60, values: [2, 4, 5, 3] });
  const [v0, v1] = Object.keys(problem.quotas.f1);
  const quotas = { ...problem.quotas, f1: { ...problem.quotas.f1, [v0]: { min: 40, max: 60 }, [v1]: { min: 30, max: 60 } } };
  const { result, spent } = await timed(() => selectHere({ ...problem, quotas }));
  row(
    "G10",
    "infeasible, N=1000: diagnosis and three mendings in 1 s",
    `${ms(spent)}; ${result.issues.length} issues, ${result.relaxations.length} mendings`,
    spent <= 1000 && result.relaxations.length === 3,
  );
}

async function stress() {
  let best = 0;
  let slowest = 0;
  let widestGap = 0;
  for (const [at, pool] of STRESS.entries()) {
    const { result, spent } = await timed(() => selectHere(poolOf(pool)));
    const optimal = result.route !== "best-effort" && isBest(result);
    if (optimal) best += 1;
    else widestGap = Math.max(widestGap, result.gap.upper - result.minCount / 1000);
    slowest = Math.max(slowest, spent);
    process.stderr.write(
      `stress ${at}: ${result.route}, ${result.minCount} of ${Math.floor(1000 * result.gap.upper + 1e-6)}, ${ms(spent)}\n`,
    );
  }
  row(
    "G11",
    "48 pools under stress: 45 optimal in 20 s each, the others within 0.5 points",
    `${best} of 48; slowest ${ms(slowest)}, widest gap ${(100 * widestGap).toFixed(2)} points`,
    best >= 45 && slowest <= 20_000 && widestGap <= 0.005,
  );
}

async function repeated() {
  const problem = poolOf(LIKE_THE_PAPERS[0]);
  const print = async () =>
    createHash("sha256")
      .update(JSON.stringify((await selectHere(problem)).lottery))
      .digest("hex")
      .slice(0, 16);
  const [one, other] = [await print(), await print()];
  row("G12", "the same list to the byte", `${one} twice in Node ${process.version}; browser not measured`, one === other);
}

await solved("G1", "two features, N=2000, k=200", { seed: 1, N: 2000, k: 200, values: [2, 5] }, 20);
await solved("G2", "four features, N=1000, k=60", { seed: 2, N: 1000, k: 60, values: [2, 4, 5, 3] }, 100);
await solved("G3", "five features, N=5000, k=100", { seed: 3, N: 5000, k: 100, values: [2, 4, 5, 3, 4] }, 1000);
await solved("G4", "one feature, N=100,000", { seed: 4, N: 100_000, k: 100, values: [6] }, 50);
await solved("G4", "four features of 720 types, N=100,000", { seed: 5, N: 100_000, k: 100, values: [4, 5, 6, 6] }, 1000);
await solved("G5", "seven features, N=1727, k=110", LIKE_THE_PAPERS[9], 2000, 1);
await papers();
await certificates();
await verification();
await mendings();
await repeated();
if (process.argv[2] !== "quick") await stress();
process.stdout.write(`| goal | what, within | measured (processor time) | met |\n|---|---|---|---|\n${rows.join("\n")}\n`);
process.stderr.write(
  `load while measuring: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")}\n`,
);
