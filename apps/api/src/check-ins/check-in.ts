import {
  type Answer,
  checkIn as arrive,
  type CheckIn,
  type Instant,
  invalid,
  isFact,
  isSigned,
  type OpenDay,
  readTicket,
  takesCheckIns,
} from "@kaimen/domain";
import { type InvitedPerson, invitedPerson } from "../invitations/invitations-list.query.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";

export type CheckInGiven = {
  readonly openDay: string;
  readonly idempotencyKey: string;
  /** What the ticket shows: signed, or the receipt code. Or the number from the list, where she has left the ticket at home. */
  readonly ticket?: string | null;
  readonly receiptNumber?: string | null;
  readonly stop?: string | null;
  readonly at?: Instant | null;
};

type Seen = Pick<InvitedPerson, "receiptNumber">;

/** Somebody is here (签到): by the ticket that is scanned, or by the number on the list. Scanned twice, or sent twice, is one arrival. */
export const checkIn =
  (world: World) =>
  (clerk: Clerk, { idempotencyKey: key, ...given }: CheckInGiven): Promise<Answer<InvitedPerson>> =>
    world.transact<Answer<InvitedPerson>>(async (tx) => {
      const { organisation } = clerk;
      const once = { organisation, scope: "checkIn", key, input: given };
      const answer = await tx.idempotency.once<Seen>(once, () => written(tx, world, clerk, given));
      return isFact<Seen>(answer) ? invitedPerson(tx, { organisation, openDay: given.openDay, ...answer }) : answer;
    });

/** The day is shared and not held: many doors write at once, and nobody takes a place away meanwhile. */
async function written(tx: Tx, world: World, clerk: Clerk, given: Omit<CheckInGiven, "idempotencyKey">): Promise<Answer<Seen>> {
  const day = await tx.openDays.share(clerk.organisation, given.openDay);
  if (!takesCheckIns(day.status)) return { nowAt: day.status };
  const receiptNumber = await numberOf(tx, clerk, given);
  const invitation = receiptNumber ? await tx.invitations.to(day, receiptNumber) : null;
  if (!receiptNumber || !invitation) return invalid({ field: given.ticket ? "ticket" : "receiptNumber", code: "NOT_FOUND" });
  const left = await tx.rolls.goneFrom(day, receiptNumber);
  if (left) return { nowAt: left.because };

  const stops = day.itinerary.map(({ venue }) => venue);
  // Read once: a second look at the clock, after the list was read, would be later than now.
  const now = world.now();
  const door = { date: day.date, now, stops, checkIns: await tx.checkIns.of(day, receiptNumber) };
  const answer = arrive(invitation, { at: given.at ?? now, ...(given.stop && { stop: given.stop }) }, door);
  if (!isFact<CheckIn>(answer)) return answer;
  await writtenOnce(tx, clerk, day, answer, given.ticket ? "TICKET" : "LIST");
  return { receiptNumber };
}

/** A line in the journal for an arrival, and one more where a door that saw her earlier hands it in later; none for the same seen twice. */
async function writtenOnce(tx: Tx, clerk: Clerk, day: OpenDay, arrival: CheckIn, by: "TICKET" | "LIST"): Promise<void> {
  const written = await tx.checkIns.add(day, arrival, clerk.staff);
  if (!written) return;
  const detail = { receiptNumber: arrival.receipt, stop: arrival.stop ?? null, by };
  const event = written === "NEW" ? "CheckInRecorded" : "CheckInAntedated";
  await tx.journal.record(event, clerk, { subject: { type: "OpenDay", id: day.id }, detail, after: arrival });
}

/** A ticket of another day, or of another town, opens no door here. */
async function numberOf(tx: Tx, { organisation }: Clerk, { ticket, receiptNumber, openDay }: Omit<CheckInGiven, "idempotencyKey">) {
  if (!ticket) return receiptNumber;
  const shown = readTicket(ticket);
  if (shown && isSigned(shown)) return tx.tickets.opens(organisation, openDay, shown) ? shown.number : null;
  const subject = await tx.receipts.subjectOf(organisation, ticket);
  if (subject?.type !== "Application") return null;
  const application = await tx.applications.find(organisation, subject.id);
  return application.openDay === openDay ? application.receiptNumber : null;
}
