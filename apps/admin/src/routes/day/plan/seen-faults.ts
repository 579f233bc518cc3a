import {
  articleOf,
  type CivilDate,
  compileCalendar,
  departuresOf,
  judgeDepartures,
  NOTICES,
  nextSeasonDay,
  type PlanOpenDay,
  planFaults,
  type Regulation,
  spokenDay,
  venuesRefusal,
} from "@kaimen/domain";
import type { ShownFault } from "../../../act/answer.js";
import { sentenceOf } from "../../../act/place-faults.js";
import { words } from "../../../wording/zh-CN.day.js";
import { refusals } from "../../../wording/zh-CN.refusals.js";

/** One thing that is wrong with the plan as it is typed, beside the field in which it shows. */
export type SeenFault = { readonly field: string; readonly said: string };

const { plan: labels } = words;

/** What the form calls the field of a fault. */
const fieldOf = (field: string) => (field === "leaderReport" ? "leader" : field);

/** What the rules will say of a plan, with article and derivation: shown while it is typed; what counts is the server's answer. */
export function seenFaults(plan: PlanOpenDay, regulation: Partial<Regulation>, today: CivilDate): SeenFault[] {
  const rules = regulation as Regulation;
  const { faults } = judgeDepartures(departuresOf(plan, rules), rules, plan.grounds);
  const refusal = venuesRefusal(plan, rules);
  const refused = refusal && {
    field: "itinerary",
    said: `${refusals[refusal.refused](refusal.values)}（依据${articleOf(refusal.basis)}）`,
  };
  const all: ShownFault[] = [
    ...planFaults(plan, today),
    ...faults.map(({ basis, ...fault }) => ({ ...fault, article: basis && articleOf(basis) })),
  ];
  return [...all.map((fault) => ({ field: fieldOf(fault.field), said: sentenceOf(fault) })), ...(refused ? [refused] : [])];
}

/** The clauses that this plan does not follow and that are followed only 一般: each asks for a ground. */
export const groundsNeeded = (plan: PlanOpenDay, regulation: Partial<Regulation>): string[] =>
  departuresOf(plan, regulation as Regulation)
    .map(({ clause }) => clause)
    .filter((clause) => regulation[clause]?.force === "GENERALLY");

/** A day on which the whole schedule can still be kept, by the State Council's notices; the calendar page knows the town's own days. */
export const recommendedDay = (regulation: Partial<Regulation>, today: CivilDate): string =>
  labels.recommended(spokenDay(nextSeasonDay(today, regulation as Regulation, compileCalendar(NOTICES))));
