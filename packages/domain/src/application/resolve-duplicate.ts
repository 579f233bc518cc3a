import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Application, ReceiptNumber } from "./application.js";

/** A clerk found two people behind one phone, or one person twice: then the earlier application stays. */
export type DuplicateDecision =
  | { readonly decision: "KEEP_BOTH" }
  | { readonly decision: "MERGE"; readonly into: ReceiptNumber; readonly ground: string };

type Suspect = Pick<Application, "status" | "possibleDuplicates">;
type Resolved<One> = One & { status: "SUBMITTED" | "MERGED"; possibleDuplicates: []; mergedInto?: ReceiptNumber; ground?: string };

/** Merging takes a chance away from somebody, so it needs a ground; keeping both takes nothing from anybody. */
export function resolveDuplicate<One extends Suspect>(
  application: One,
  decided: DuplicateDecision,
): Resolved<One> | OutOfTurn | InvalidInput {
  if (application.status !== "SUBMITTED") return { nowAt: application.status };
  if (decided.decision === "KEEP_BOTH") return { ...application, status: "SUBMITTED", possibleDuplicates: [] };

  const { into, ground } = decided;
  if (!application.possibleDuplicates.includes(into)) return invalid({ field: "into", code: "NOT_OFFERED" });
  if (!ground.trim()) return invalid({ field: "ground", code: "GROUND_NEEDED" });
  return { ...application, status: "MERGED", possibleDuplicates: [], mergedInto: into, ground: ground.trim() };
}
