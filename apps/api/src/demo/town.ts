import type { CivilDate, OpenDay, Regulation, ReleaseStep, ReleaseSubject, WorkCalendar } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { Acts } from "../use-cases.js";
import { must } from "./must.js";
import type { Units } from "./places.js";
import type { Office } from "./staff-of.js";

type Place = Pick<OpenDay["itinerary"][number], "name" | "type" | "capacity"> & { readonly id: string };

/** The demo town, as whoever lives through a season in it needs it. */
export type Town = {
  readonly acts: Acts;
  readonly code: string;
  readonly office: Office;
  readonly venues: readonly Place[];
  readonly units: Units;
  readonly regulation: Regulation;
  readonly calendar: WorkCalendar;
  today(): CivilDate;
};

/** Who reads a text before it leaves: never who wrote it, and nobody twice. */
const readerOf = (office: Office): Record<ReleaseStep, Clerk> => ({
  RELEASE_REVIEW: office.approver,
  OFFICE_REVIEW: office.approver,
  LEADER_REVIEW: office.leader,
  SECRECY_REVIEW: office.secrecy,
});

export async function release({ acts, office }: Town, subject: ReleaseSubject, of: string, text: string): Promise<void> {
  const { textHash, steps } = await must(acts.submitRelease(office.organiser, { subject, of, text }));
  for (const step of steps) await must(acts.passRelease(readerOf(office)[step], { subject, of, step, textHash }));
}
