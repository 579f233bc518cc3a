import { type Answer, approveAnnualPlan as approve, type Departure, isFact } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { AdminAnnualPlan } from "./annual-plan.type.js";
import { annualPlanOf } from "./annual-plans.query.js";

/** An approval is of the words that were read: whoever read an older draft is asked to read again. */
export type ApproveAnnualPlan = { readonly annualPlan: string; readonly version: number; readonly grounds: readonly Departure[] };

/** 第三条: the year's plan is fixed, and shown to the public from here on. */
export const approveAnnualPlan =
  ({ transact, today }: World) =>
  (clerk: Clerk, { annualPlan: id, version, grounds }: ApproveAnnualPlan) =>
    transact<Answer<AdminAnnualPlan>>(async ({ annualPlans, regulations, journal, manager }) => {
      const { organisation } = clerk;
      const was = await annualPlans.hold(organisation, id);
      if (was.status !== "DRAFT" || was.version !== version) return { nowAt: was.status };

      const regulation = await regulations.inForce(organisation, today());
      const answer = approve(was, { grounds }, { today: today(), regulation });
      if (!isFact(answer)) return answer;

      const plan = await annualPlans.replace(was, answer);
      const { year } = plan;
      await journal.record("AnnualPlanApproved", clerk, {
        subject: { type: "AnnualPlan", id },
        detail: { year },
        before: was,
        after: plan,
      });
      return annualPlanOf(manager, { organisation, year, today: today() });
    });
