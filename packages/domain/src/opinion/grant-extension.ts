import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { OutOfTurn } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Extendable } from "./ask-for-extension.js";
import { askedExtension, NO_EXTENSION_ASKED, withDecision } from "./asked-extension.js";
import { isOverdue, replyClock } from "./clock.js";

export type GrantExtension = { readonly by: string; readonly on: CivilDate };

/** The approver grants what was asked, by the due day at the latest; the days count from that day. */
export function grantExtension<O extends Extendable>(
  opinion: O,
  { by, on }: GrantExtension,
  { replyTerms }: Pick<Regulation, "replyTerms">,
  calendar: WorkCalendar,
): O | Refusal | OutOfTurn {
  const asked = askedExtension(opinion);
  if (!asked) return NO_EXTENSION_ASKED;

  const clock = replyClock(opinion, replyTerms, calendar);
  const late = clock !== undefined && isOverdue(clock, on);
  if (late && replyTerms?.force === "MUST") return refuse("TOO_LATE", replyTerms, { due: clock.due });
  return withDecision(opinion, asked, { ...asked, outcome: "GRANTED", decidedBy: by, decidedOn: on });
}
