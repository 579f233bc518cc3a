import { answerBy, type CivilDate, invite, type OpenDay, type Place, type Promotion } from "@kaimen/domain";
import type { Tx } from "../world.js";

/** Invites people who have a place (邀请), and tells them until when to answer. In the place of another, where a reserve moved up. */
export async function inviteSeated(tx: Tx, day: OpenDay, seated: readonly (Place | Promotion)[], on: CivilDate): Promise<void> {
  if (seated.length === 0) return;
  const invitations = seated.map((place) => invite(place, on, "inPlaceOf" in place ? place : undefined));
  await tx.invitations.add(day, ...invitations);

  const regulation = await tx.regulations.governing(day, on);
  const until = answerBy({ invitedOn: on }, day.date, regulation, await tx.calendar(day.organisation))?.content ?? null;
  const people = await tx.applications.listed(
    day.organisation,
    day.id,
    seated.map(({ receipt }) => receipt),
  );
  const told = people.map(({ personId: person, receiptNumber: receipt }) => ({ person, receipt }));
  const payload = { day: day.date, answerBy: until };
  await tx.outbox.enqueueAll({ organisation: day.organisation, kind: "SMS", template: "invitation", payload }, told);
}
