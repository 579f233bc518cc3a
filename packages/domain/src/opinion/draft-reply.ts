import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { OpinionKind } from "../regulation/terms.js";
import type { AcknowledgedOpinion, DraftedOpinion } from "./opinion.js";
import type { Adoption } from "./reply.js";
import { reasonFaults, textFaults } from "./written.js";

export type AdoptionGiven = { readonly adopted?: boolean; readonly reason?: string };
export type DraftReply = AdoptionGiven & { readonly text: string; readonly by: string };

/** The unit writes its answer (答复拟稿). Until it is signed off, a new draft takes the place of the old one. */
export function draftReply(
  opinion: AcknowledgedOpinion | DraftedOpinion,
  given: DraftReply,
  today: CivilDate,
): DraftedOpinion | InvalidInput {
  const faults = [...textFaults("text", given.text), ...adoptionFaults(opinion.kind, given)];
  if (faults.length > 0) return invalid(...faults);

  const draft = { text: given.text, ...adoptionOf(given), by: given.by, on: today };
  return { ...opinion, status: "DRAFTED", draft };
}

/** A suggestion is owed a yes or no; a question may go without. A no is owed its reason in every case. */
export function adoptionFaults(kind: OpinionKind, { adopted, reason }: AdoptionGiven): Fault[] {
  if (adopted === false) return reasonFaults("reason", reason);
  return kind === "SUGGESTION" && adopted === undefined ? [{ field: "adopted", code: "REQUIRED" }] : [];
}

export function adoptionOf({ adopted, reason }: AdoptionGiven): { readonly adoption?: Adoption } {
  if (adopted === undefined) return {};
  return { adoption: adopted ? { adopted, ...(reason && { reason }) } : { adopted, reason: reason ?? "" } };
}
