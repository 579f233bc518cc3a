/**
 * The opening minute: many people apply for one open day at once. Shows how many applications a second are confirmed as durable, how long
 * one takes, and, in the same run, how many bare questions a second the same server answers; and that none that was confirmed is lost.
 *
 *   node bench/opening-minute.js [applications] [at once]
 *   node bench/opening-minute.js --seed-defect     confirms one that was never sent: the count must find it
 */
import { ask } from "./ask.js";
import { startServer } from "./server.js";

const PORT = 4790;
const [many = 3000, atOnce = 32] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const seedsDefect = process.argv.includes("--seed-defect");

const DAY = `{ organisation(code: "shuidong") { openDays(first: 1) { edges { node { id applied } } } } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) {
  __typename ... on ApplicationReceipt { receiptCode } ... on Refusal { code } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } } } }`;
const consents = { processing: true, passingToDepartments: true, publicationOfName: true, photographs: true };

/** An invented person a number; the telephone numbers belong to nobody. */
const formOf = (openDay, serial) => ({
  organisation: "shuidong",
  openDay,
  idempotencyKey: `bench-application-${String(serial).padStart(8, "0")}`,
  name: `测试${serial}`,
  phone: `1990000${String(serial % 10_000).padStart(4, "0")}`,
  born: "1970-01-01",
  category: "ORDINARY_CITIZEN",
  villageOrUnit: "东风村",
  ties: ["LIVE"],
  fullCivilCapacity: true,
  consents,
  consentText: "bench",
});

/** Does the work so many times, so many at once; answers how long each took, in milliseconds, and how long all. */
async function crowd(count, work) {
  const took = [];
  let next = 0;
  const begun = performance.now();
  const one = async () => {
    while (next < count) {
      const serial = (next += 1);
      const at = performance.now();
      await work(serial);
      took.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { took: took.sort((a, b) => a - b), seconds: (performance.now() - begun) / 1000 };
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);

const server = await startServer(PORT);
try {
  const dayNow = async () => (await ask(PORT, DAY, {})).organisation.openDays.edges[0].node;
  const { id, applied: before } = await dayNow();
  const bare = await crowd(many, (serial) => ask(PORT, "{ __typename }", {}, serial));
  const confirmed = [];
  const failures = new Map();
  const { took, seconds } = await crowd(many, async (serial) => {
    const { submitApplication: answer, failed } = await ask(PORT, SUBMIT, { input: formOf(id, serial) }, serial);
    if (answer?.receiptCode) return void confirmed.push(answer.receiptCode);
    const why = failed ?? JSON.stringify(answer);
    failures.set(why, (failures.get(why) ?? 0) + 1);
  });
  if (seedsDefect) confirmed.push("000000-000000");

  const { applied } = await dayNow();
  const doubled = confirmed.length - new Set(confirmed).size;
  const lost = confirmed.length - doubled - (applied - before);
  const rate = confirmed.length / seconds;
  const floor = many / bare.seconds;
  console.log(`confirmed        ${confirmed.length} of ${many} sent, ${atOnce} at once`);
  console.log(`a second         ${rate.toFixed(0)}; bare questions ${floor.toFixed(0)}; ratio ${(rate / floor).toFixed(2)}`);
  console.log(`milliseconds     median ${quantile(took, 0.5)}, p99 ${quantile(took, 0.99)}`);
  console.log(`lost             ${lost}`);
  console.log(`doubled          ${doubled}`);
  for (const [why, count] of failures) console.log(`not taken        ${count} × ${why}`);
  process.exitCode = lost === 0 && doubled === 0 && failures.size === 0 ? 0 : 1;
} finally {
  await server.stop();
}
