import type { Applicant } from "../applicants.js";
import { must } from "../must.js";
import type { Season } from "./season.js";

/** Two departments look at everybody; one person is returned by one of them, with the reason. */
export async function reviewed(season: Season, openDay: string, applicants: readonly Applicant[]): Promise<void> {
  const { acts, office, units, due, on } = season;
  on(due("CLOSE_REGISTRATION"), "18:00");
  await must(acts.closeRegistration(office.organiser, { openDay }));
  const departments = [
    { department: units.民政办公室, reviewers: [office.reviewer.staff] },
    { department: units.派出所, reviewers: [office.secondReviewer.staff] },
  ];
  await must(acts.openJointReview(office.organiser, { openDay, departments }));

  on(due("CONCLUDE_REVIEW"), "15:00");
  for (const [at, { application }] of applicants.entries()) {
    const second = at === 12 ? ({ verdict: "RETURN", reason: "经核实已不在本镇工作、生活" } as const) : ({ verdict: "PASS" } as const);
    await must(acts.decideReview(office.reviewer, { openDay, application, verdict: "PASS" }));
    await must(acts.decideReview(office.secondReviewer, { openDay, application, ...second }));
  }
  await must(acts.concludeJointReview(office.organiser, { openDay }));
}
