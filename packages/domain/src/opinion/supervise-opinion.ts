import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { OpenOpinion } from "./opinion.js";
import { reasonFaults } from "./written.js";

export type SuperviseOpinion = { readonly by: string; readonly on: CivilDate; readonly instruction: string };

/** The office presses for an answer (督办), at any time while one is owed; the status stays what it is. */
export function superviseOpinion<O extends OpenOpinion>(opinion: O, given: SuperviseOpinion): O | InvalidInput {
  const faults = reasonFaults("instruction", given.instruction);
  if (faults.length > 0) return invalid(...faults);
  return { ...opinion, round: { ...opinion.round, supervisions: [...opinion.round.supervisions, given] } };
}
