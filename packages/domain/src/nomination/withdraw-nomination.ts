import type { Application } from "../application/application.js";
import { withdrawApplication } from "../application/withdraw-application.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";

type Standing = Pick<Application, "status"> & { readonly nominatedBy: string };

/** Only the organisation that named somebody can take the name back, with a reason that the person may read. */
export function withdrawNomination<One extends Standing>(
  nomination: One,
  { unit, reason, listSettled }: { readonly unit: string; readonly reason: string; readonly listSettled: boolean },
): (One & { status: "WITHDRAWN"; withdrawnFor: string }) | OutOfTurn | InvalidInput {
  if (nomination.nominatedBy !== unit) return invalid({ field: "nomination", code: "NOT_OFFERED" });
  if (!reason.trim()) return invalid({ field: "reason", code: "REQUIRED" });
  const answer = withdrawApplication(nomination, listSettled);
  return "nowAt" in answer ? answer : { ...answer, withdrawnFor: reason.trim() };
}
