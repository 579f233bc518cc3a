import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { DraftedOpinion, SignedOffOpinion } from "./opinion.js";

export type SignOffReply = { readonly by: string; readonly on: CivilDate; readonly ground?: string };

/** A second person reads the draft and signs it (审签). Where no clause asks for a second person, one may do both. */
export function signOffReply(
  opinion: DraftedOpinion,
  { by, on, ground }: SignOffReply,
  { signOffBySecondPerson: clause }: Pick<Regulation, "signOffBySecondPerson">,
): SignedOffOpinion | Refusal | InvalidInput {
  const alone = clause !== undefined && by === opinion.draft.by;
  if (alone && clause.force === "MUST") return refuse("SAME_PERSON", clause, { draftedBy: opinion.draft.by });
  if (alone && !ground?.trim()) return invalid({ field: "ground", code: "GROUND_NEEDED", basis: clause.basis });

  return { ...opinion, status: "SIGNED_OFF", signOff: { by, on, ...(alone && { ground }) } };
}
