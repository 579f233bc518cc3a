import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { AcknowledgedOpinion, DraftedOpinion } from "./opinion.js";
import { reasonFaults } from "./written.js";

export type SendBackReply = { readonly by: string; readonly on: CivilDate; readonly reason: string };

/** The second person does not sign, and says what is missing; the unit drafts again under the same clock. */
export function sendBackReply(opinion: DraftedOpinion, given: SendBackReply): AcknowledgedOpinion | InvalidInput {
  const faults = reasonFaults("reason", given.reason);
  if (faults.length > 0) return invalid(...faults);

  const { draft: _, ...taken } = opinion;
  return { ...taken, status: "ACKNOWLEDGED", sendBacks: [...taken.sendBacks, given] };
}
