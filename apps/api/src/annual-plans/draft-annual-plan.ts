import { type AnnualEntry, type Answer, type CivilDate, type DraftAnnualPlanInput, draftAnnualPlan as draft, isFact } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { AdminAnnualPlan } from "./annual-plan.type.js";
import { annualPlanOf } from "./annual-plans.query.js";

export type EntryGiven = Pick<AnnualEntry, "month" | "theme"> & { readonly date?: CivilDate | null };

/** `version` is that of the year's plan which the clerk had before her; none where she begins it. */
export type DraftAnnualPlan = Pick<DraftAnnualPlanInput, "year" | "grounds"> & {
  readonly entries: readonly EntryGiven[];
  readonly version?: number | null;
};

/** A day that is not known yet is left out. */
const entryOf = ({ month, theme, date }: EntryGiven): AnnualEntry => ({ month, theme, ...(date && { date }) });

/** A new draft takes the place of the year's draft; an approved plan that is drafted anew goes back to be approved. */
export const draftAnnualPlan =
  ({ transact, today }: World) =>
  (clerk: Clerk, { version, entries, ...given }: DraftAnnualPlan) =>
    transact<Answer<AdminAnnualPlan>>(async ({ annualPlans, regulations, journal, manager }) => {
      const { organisation } = clerk;
      const was = await annualPlans.holdYear(organisation, given.year);
      if ((was?.version ?? null) !== (version ?? null)) return { nowAt: was?.status ?? "NOT_DRAFTED" };

      const regulation = await regulations.inForce(organisation, today());
      const ids = { id: was?.id ?? newId("AnnualPlan"), organisation };
      const answer = draft(ids, { ...given, entries: entries.map(entryOf) }, { today: today(), regulation });
      if (!isFact(answer)) return answer;

      const plan = was ? await annualPlans.replace(was, answer) : await annualPlans.add(answer);
      const { id, year } = plan;
      const before = was ?? undefined;
      await journal.record("AnnualPlanDrafted", clerk, { subject: { type: "AnnualPlan", id }, detail: { year }, before, after: plan });
      return annualPlanOf(manager, { organisation, year, today: today() });
    });
