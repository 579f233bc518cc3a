import { seatedOf } from "@kaimen/domain";
import type { Applicant } from "../applicants.js";
import { must } from "../must.js";
import type { Season } from "./season.js";

/** Everybody answers; two decline, and the reserves who move up say yes. Answers who comes. */
export async function invited(season: Season, openDay: string, applicants: readonly Applicant[]): Promise<Applicant[]> {
  const { acts, office, code: organisation, due, on } = season;
  on(due("SETTLE"), "09:30");
  await must(acts.settleOpenDay(office.organiser, { openDay }));
  const [first, second] = await seated(season, openDay, applicants);
  for (const one of [first, second]) if (one) await must(acts.declineInvitation({ ...one, organisation }));

  on(due("SETTLE"), "19:00");
  const coming = await seated(season, openDay, applicants);
  for (const one of coming) await must(acts.acceptInvitation({ ...one, organisation }));
  return coming;
}

async function seated({ world, office }: Season, openDay: string, applicants: readonly Applicant[]): Promise<Applicant[]> {
  const roll = await world.read(async (tx) => tx.rolls.of(await tx.openDays.find(office.organiser.organisation, openDay)));
  const places = new Set(seatedOf(roll).map(({ receipt }) => receipt));
  return applicants.filter(({ receiptNumber }) => places.has(receiptNumber));
}
