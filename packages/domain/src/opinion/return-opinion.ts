import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import { acknowledgementClock, isOverdue } from "./clock.js";
import type { AssignedOpinion, RegisteredOpinion } from "./opinion.js";
import { reasonFaults } from "./written.js";

export type ReturnOpinion = { readonly proposes: string; readonly reason: string; readonly by: string; readonly on: CivilDate };

/** The unit says that the opinion belongs elsewhere (退回), and where; not later than it had to acknowledge. */
export function returnOpinion(
  opinion: AssignedOpinion,
  given: ReturnOpinion,
  { replyTerms }: Pick<Regulation, "replyTerms">,
  calendar: WorkCalendar,
): RegisteredOpinion | Refusal | InvalidInput {
  const faults = [...targetFaults(given.proposes, opinion.unit), ...reasonFaults("reason", given.reason)];
  if (faults.length > 0) return invalid(...faults);

  const clock = acknowledgementClock(opinion, replyTerms, calendar);
  const late = clock !== undefined && isOverdue(clock, given.on);
  if (late && replyTerms?.force === "MUST") return refuse("TOO_LATE", replyTerms, { due: clock.due });
  return backToTheOffice(opinion, given);
}

const targetFaults = (proposes: string, unit: string): Fault[] => {
  if (!proposes) return [{ field: "proposes", code: "REQUIRED" }];
  return proposes === unit ? [{ field: "proposes", code: "NOT_OFFERED" }] : [];
};

/** The clock of the round goes on: whose desk it is does not concern the person who waits. */
function backToTheOffice(opinion: AssignedOpinion, given: ReturnOpinion): RegisteredOpinion {
  const { unit, handover: _, assignedBy: __, assignedOn: ___, ...raised } = opinion;
  return { ...raised, status: "REGISTERED", round: { ...raised.round, returns: [...raised.round.returns, { unit, ...given }] } };
}
