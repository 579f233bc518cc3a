import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Regulation } from "../regulation/regulation.js";
import { acknowledgementClock, isOverdue } from "./clock.js";
import type { AcknowledgedOpinion, AssignedOpinion } from "./opinion.js";

export type AcknowledgeOpinion = { readonly by: string; readonly on: CivilDate };

/** The unit takes the opinion on (签收). Late is recorded and shown, never refused: refusing would leave the person without anybody. */
export function acknowledgeOpinion(
  opinion: AssignedOpinion,
  { by, on }: AcknowledgeOpinion,
  { replyTerms }: Pick<Regulation, "replyTerms">,
  calendar: WorkCalendar,
): AcknowledgedOpinion {
  const clock = acknowledgementClock(opinion, replyTerms, calendar);
  const acknowledgedLate = clock !== undefined && isOverdue(clock, on);
  return { ...opinion, status: "ACKNOWLEDGED", acknowledgedBy: by, acknowledgedOn: on, acknowledgedLate, sendBacks: [] };
}
