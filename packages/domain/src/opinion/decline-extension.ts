import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Extendable } from "./ask-for-extension.js";
import { askedExtension, NO_EXTENSION_ASKED, withDecision } from "./asked-extension.js";
import { reasonFaults } from "./written.js";

export type DeclineExtension = { readonly by: string; readonly on: CivilDate; readonly reason: string };

/** The approver says no, and why. A request that was declined does not count against the most that may be granted. */
export function declineExtension<O extends Extendable>(opinion: O, { by, on, reason }: DeclineExtension): O | OutOfTurn | InvalidInput {
  const asked = askedExtension(opinion);
  if (!asked) return NO_EXTENSION_ASKED;
  const faults = reasonFaults("reason", reason);
  if (faults.length > 0) return invalid(...faults);
  return withDecision(opinion, asked, { ...asked, outcome: "DECLINED", decidedBy: by, decidedOn: on, reason });
}
