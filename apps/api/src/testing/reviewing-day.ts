import { listed, rowsOf, submit } from "./applicants.js";
import { CLOSE_REGISTRATION } from "./open-day-acts.js";
import { recruitingDay } from "./open-day-at.js";
import { DECIDE, OPEN_REVIEW } from "./review-acts.js";
import type { Town } from "./town.js";

/** Four reviewers for each of two departments. */
export const panel = ["unit-a", "unit-b"].map((department) => ({
  department,
  reviewers: [1, 2, 3, 4].map((number) => `${department}-${number}`),
}));

export const asReviewer = (town: Town, staff: string, department = staff.slice(0, 6)) =>
  town.asClerk(staff, ["DEPARTMENT_REVIEWER"], department);

/** The departments of the panel, as the town has them. */
export const foundPanel = ({ database, organisation }: Town) =>
  database.query("INSERT INTO unit (id, organisation, name) SELECT id, $2, id FROM unnest($1::text[]) AS u (id) ON CONFLICT DO NOTHING", [
    panel.map(({ department }) => department),
    organisation,
  ]);

/** So many people have applied and registration is closed; answers the day and the applications' ids. */
export async function closedDay(town: Town, people: number, plan: object = {}, form: object = {}) {
  town.on("2026-05-22");
  await foundPanel(town);
  const openDay = await recruitingDay(town, plan);
  for (let serial = 1; serial <= people; serial += 1)
    await submit(town, openDay, serial, { idempotencyKey: `${openDay}-${serial}`, ...form });
  const applications = rowsOf(await listed(town, openDay)).map(({ id }) => id as string);
  town.on("2026-06-03", "18:00");
  const { closeRegistration } = await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
  if (closeRegistration.status !== "REVIEWING") throw new Error(JSON.stringify(closeRegistration));
  return { openDay, applications };
}

/** The same, under review by both departments. */
export async function reviewingDay(town: Town, people: number, plan: object = {}, form: object = {}) {
  const day = await closedDay(town, people, plan, form);
  await town.asOrganiser(OPEN_REVIEW, { input: { openDay: day.openDay, departments: panel } });
  return day;
}

/** Both departments let everybody pass who is named. */
export async function passed(town: Town, openDay: string, applications: readonly string[]): Promise<void> {
  for (const application of applications)
    for (const staff of ["unit-a-1", "unit-b-1"])
      await asReviewer(town, staff)(DECIDE, { input: { openDay, application, verdict: "PASS" } });
}
