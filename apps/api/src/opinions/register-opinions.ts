import { createHash } from "node:crypto";
import { type Answer, type CivilDate, type Fault, invalid, isFact, isInvalid, takesOpinions } from "@kaimen/domain";
import { canonicalJson } from "../platform/journal/canonical.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { OpinionReceipt } from "./opinion-receipt.type.js";
import { takeDown, type Words } from "./take-down.js";

/** One slip, by the number that it bears in the clerk's table. */
export type SlipLine = Omit<Words, "idempotencyKey" | "openDay"> & { readonly line: number; readonly receivedOn?: CivilDate | null };

export type RegisterOpinions = { readonly openDay?: string | null; readonly lines: readonly SlipLine[] };

export type RegisteredLine = {
  readonly line: number;
  readonly good: boolean;
  readonly receipt: OpinionReceipt | null;
  readonly faults: readonly Fault[];
};

export type RegisteredOpinions = { readonly lines: readonly RegisteredLine[] };

const MOST_LINES = 100;

/**
 * A clerk keys in a pile of slips (意见建议征集表): the good ones together, the others are told one by one. Two slips may say the same, so
 * nothing tells a slip from its copy but the table it came in: the same table is taken once, whoever sends it and however often.
 */
export const registerOpinions =
  (world: World) =>
  (clerk: Clerk, table: RegisterOpinions): Promise<Answer<RegisteredOpinions>> =>
    world.transact<Answer<RegisteredOpinions>>((tx) => {
      const key = createHash("sha256").update(canonicalJson(table)).digest("hex");
      const request = { organisation: clerk.organisation, scope: "registerOpinions", key, input: table };
      return tx.idempotency.once<RegisteredOpinions>(request, () => slipBySlip(tx, world, clerk, table));
    });

/** What would become of each slip (核对): the act itself is gone through and taken back. */
export const checkOpinions =
  (world: World) =>
  (clerk: Clerk, table: RegisterOpinions): Promise<Answer<RegisteredOpinions>> =>
    world.rehearse<Answer<RegisteredOpinions>>(async (tx) => {
      const answer = await slipBySlip(tx, world, clerk, table);
      return isFact(answer) ? { lines: answer.lines.map((line) => ({ ...line, receipt: null })) } : answer;
    });

async function slipBySlip(tx: Tx, world: World, clerk: Clerk, { openDay, lines }: RegisterOpinions): Promise<Answer<RegisteredOpinions>> {
  if (lines.length < 1 || lines.length > MOST_LINES)
    return invalid({ field: "lines", code: "OUT_OF_RANGE", values: { least: 1, most: MOST_LINES } });
  const { organisation, staff: enteredBy } = clerk;
  const day = openDay ? await tx.openDays.hold(organisation, openDay) : undefined;
  if (day && !takesOpinions(day)) return { nowAt: day.status };

  // The day first and then everybody at once: whoever registers a single slip goes the same way, and nobody waits for each other.
  await tx.people.inTurn(
    organisation,
    lines.flatMap(({ name, phone }) => (name?.trim() && phone?.trim() ? [{ name: name.trim(), phone, idNumber: null }] : [])),
  );
  const told: RegisteredLine[] = [];
  for (const { line, ...slip } of lines) {
    const { kind, text, channel, stop, receivedOn } = slip;
    const given = { organisation, kind, text, channel, enteredBy, ...(stop && { stop }), ...(receivedOn && { receivedOn }) };
    told.push(toldOf(line, await takeDown(tx, world, { ...slip, openDay }, given, () => clerk)));
  }
  return { lines: told };
}

const toldOf = (line: number, answer: Answer<OpinionReceipt>): RegisteredLine => ({
  line,
  good: isFact(answer),
  receipt: isFact(answer) ? answer : null,
  faults: isInvalid(answer) ? answer.faults : [],
});
