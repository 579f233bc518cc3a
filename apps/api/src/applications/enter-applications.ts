import { type Answer, type Fault, invalid, isFact, isInvalid, isRefusal, NOBODY_ELSE, type Refusal } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { KeptApplication, OpenCall } from "./applications.repository.js";
import { type Entry, entryBy } from "./enter-application.js";
import { type ApplicationReceipt, countedIn, takeInUncounted, type WayIn } from "./take-in.js";

/** A line of the clerk's table, by the number that it bears there. */
export type EntryLine = Entry & { readonly line: number };

export type CheckApplications = { readonly openDay: string; readonly lines: readonly EntryLine[] };
export type EnterApplications = CheckApplications & { readonly idempotencyKey: string };

/** What became of one line, or would: entered, or why not. */
export type EnteredLine = {
  readonly line: number;
  readonly good: boolean;
  readonly receipt: ApplicationReceipt | null;
  readonly refusal: Refusal | null;
  readonly faults: readonly Fault[];
  readonly possibleDuplicates: readonly string[];
};

export type EnteredApplications = { readonly lines: readonly EnteredLine[] };

/** A hundred fit into one request, and are entered before anybody else waits long. */
const MOST_LINES = 100;

/** A clerk enters a whole table (批量代录): the good lines go in together, the others are told one by one, and a retry tells the same. */
export const enterApplications =
  (world: World) =>
  (clerk: Clerk, { idempotencyKey: key, ...table }: EnterApplications): Promise<Answer<EnteredApplications>> =>
    world.transact<Answer<EnteredApplications>>(async (tx) => {
      const taken: KeptApplication[] = [];
      const request = { organisation: clerk.organisation, scope: "enterApplications", key, input: table };
      const answer = await tx.idempotency.once<EnteredApplications>(request, async () => {
        const told = await lineByLine(tx, waysOf(clerk, table, world), table, taken);
        if (isFact(told)) await tx.journal.record("ApplicationsEntered", clerk, tableEntered(table, told));
        return told;
      });
      return (await countedIn(tx, taken)) ?? answer;
    });

/** What would become of each line (核对): the act itself is gone through and taken back, so that it and the check never differ. */
export const checkApplications =
  (world: World) =>
  (clerk: Clerk, table: CheckApplications): Promise<Answer<EnteredApplications>> =>
    world.rehearse<Answer<EnteredApplications>>(async (tx) => {
      const answer = await lineByLine(tx, waysOf(clerk, table, world), table, []);
      return isFact(answer) ? takenBack(answer) : answer;
    });

/** A receipt that was taken back with its line is nobody's: neither it nor its number is told. */
function takenBack({ lines }: EnteredApplications): EnteredApplications {
  const gone = new Set(lines.map(({ receipt }) => receipt?.receiptNumber));
  const stands = (number: string) => !gone.has(number);
  return { lines: lines.map((line) => ({ ...line, receipt: null, possibleDuplicates: line.possibleDuplicates.filter(stands) })) };
}

const tableEntered = ({ openDay }: CheckApplications, { lines }: EnteredApplications) => {
  const entered = lines.filter(({ good }) => good).length;
  return { subject: { type: "OpenDay", id: openDay }, detail: { entered, declined: lines.length - entered } };
};

const waysOf = (clerk: Clerk, { openDay, lines }: CheckApplications, world: World): WayIn[] =>
  lines.map(({ line: _, ...entry }) => entryBy(clerk, openDay, entry, world));

async function lineByLine(
  tx: Tx,
  ways: readonly WayIn[],
  { openDay, lines }: CheckApplications,
  taken: KeptApplication[],
): Promise<Answer<EnteredApplications>> {
  const [first] = ways;
  if (!first || lines.length > MOST_LINES) return invalid({ field: "lines", code: "OUT_OF_RANGE", values: { least: 1, most: MOST_LINES } });
  const call = await tx.applications.call(first.organisation, openDay);
  if (call.status !== "RECRUITING") return { nowAt: call.status };

  await allInTurn(tx, call, ways);
  const told: EnteredLine[] = [];
  for (const [at, way] of ways.entries()) {
    const answer = await takeInUncounted(tx, call, way, taken);
    told.push(toldOf(lines[at]!.line, answer, isFact(answer) ? taken.at(-1) : undefined));
  }
  return { lines: told };
}

/** Everybody of the table at once and in one order: two tables that name the same people in two orders would wait for each other. */
async function allInTurn(tx: Tx, call: OpenCall, ways: readonly WayIn[]): Promise<void> {
  const alone = ways.map(({ judge }) => judge(call, NOBODY_ELSE)).filter(isFact);
  await tx.people.inTurn(
    ways[0]!.organisation,
    alone.map(({ person }) => person),
  );
}

/** Within a table a stage cannot pass: the whole of it is out of turn, or none. */
function toldOf(line: number, answer: Answer<ApplicationReceipt>, kept?: KeptApplication): EnteredLine {
  return {
    line,
    good: isFact(answer),
    receipt: isFact(answer) ? answer : null,
    refusal: isRefusal(answer) ? answer : null,
    faults: isInvalid(answer) ? answer.faults : [],
    possibleDuplicates: kept?.possibleDuplicates ?? [],
  };
}
