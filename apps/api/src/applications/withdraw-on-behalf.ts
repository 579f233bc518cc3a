import { type Answer, invalid, isFact } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type ShownApplication, shownApplication } from "./shown-application.query.js";
import { takeOut } from "./take-out.js";

export type WithdrawOnBehalf = { readonly application: string; readonly reason: string };

/** Somebody rings up and will not come; how the clerk knows that it is she, is the reason. */
export const withdrawOnBehalf =
  ({ transact, today }: World) =>
  (clerk: Clerk, { application, reason }: WithdrawOnBehalf): Promise<Answer<ShownApplication>> =>
    transact<Answer<ShownApplication>>(async (tx) => {
      if (!reason.trim()) return invalid({ field: "reason", code: "REQUIRED" });
      const found = await tx.applications.find(clerk.organisation, application);
      const answer = await takeOut(tx, found, { event: "ApplicationWithdrawn", by: clerk, on: today(), reason: reason.trim() });
      return isFact(answer) ? shownApplication(tx, clerk.organisation, application) : answer;
    });
