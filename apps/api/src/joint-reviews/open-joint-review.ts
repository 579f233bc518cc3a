import { type Answer, type Fault, formPanel, isFact, type Panel, type PanelDepartment } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { AdminOpenDay } from "../open-days/open-day.type.js";
import { openDayById } from "../open-days/open-day-view.query.js";
import type { Clerk } from "../platform/policy/caller.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";

export type OpenJointReview = { readonly openDay: string; readonly departments: readonly PanelDepartment[] };

/** 第五条: names the departments concerned, and who decides for each. */
export const openJointReview =
  ({ transact, today }: World) =>
  (clerk: Clerk, { openDay, departments }: OpenJointReview): Promise<Answer<AdminOpenDay>> =>
    transact<Answer<AdminOpenDay>>(async ({ openDays, regulations, jointReviews, journal, manager }) => {
      const day = await openDays.hold(clerk.organisation, openDay);
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "REVIEWING") return { nowAt: day.status };
      if (await jointReviews.panel(of)) return { nowAt: "OPENED" };
      const faults = await strangers(manager, clerk.organisation, departments);
      if (faults.length > 0) return { faults };
      const panel = formPanel(departments, (await regulations.governing(day, today())).jointReview);
      if (!isFact<Panel>(panel)) return panel;

      await jointReviews.open(of, panel, today());
      await journal.record("JointReviewOpened", clerk, { subject: { type: "OpenDay", id: openDay }, after: panel });
      return openDayById(manager, clerk.organisation, openDay);
    });

/** A department of another town, or one that is not used any more, judges nobody here. */
async function strangers(manager: EntityManager, organisation: string, departments: readonly PanelDepartment[]): Promise<Fault[]> {
  const known = await Promise.all(departments.map(({ department }) => isUnitOf(manager, organisation, department)));
  return departments.flatMap((_, at): Fault[] => (known[at] ? [] : [{ field: `departments.${at}.department`, code: "NOT_OFFERED" }]));
}
