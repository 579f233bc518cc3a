import { monthOf } from "../calendar/civil-date.js";
import { wasHeld } from "../open-day/stages.js";
import type { Values } from "../regulation/refusal.js";
import type { ClauseName } from "../regulation/regulation.js";
import type { DossierFinding } from "./dossier.js";
import type { DossierFacts } from "./dossier-facts.js";
import { met, notYet, type Rule, unmet, withGround } from "./rule.js";

/** What is only done 一般 and was left out: the ground that was given for it is the answer, and without one there is none. */
function generally(clause: ClauseName, follows: boolean, values: Values, { day }: DossierFacts): DossierFinding {
  const ground = day.departures.find((departure) => departure.clause === clause)?.ground;
  if (ground) return withGround(ground, values);
  if (!day.approvedOn) return notYet(values);
  return follows ? met(values) : unmet(values);
}

/** What shows only once the doors were open: a plan is a promise. */
const whenHeld = (finding: DossierFinding, { day }: DossierFacts): DossierFinding =>
  finding.verdict === "SATISFIED" && !wasHeld(day) ? notYet(finding.values) : finding;

const missing = (listed: readonly string[], given: readonly string[]) => listed.filter((one) => !given.includes(one));

const content = (clause: "contentBlocks" | "forms", listed: readonly string[], facts: DossierFacts) => {
  const lacking = missing(listed, facts.day[clause]);
  return whenHeld(generally(clause, lacking.length === 0, { planned: [...facts.day[clause]], missing: lacking }, facts), facts);
};

/** 第二条, 第三条 as far as one day can follow it, and 第六条 to 第八条. */
export const dayRules = {
  host: (wanted, { host, day }) => (day.approvedOn ? met({ wanted, host }) : notYet({ wanted, host })),
  months: (months, facts) => {
    const month = monthOf(facts.day.date);
    return generally("months", months.includes(month), { month, months: [...months] }, facts);
  },
  /** The list is open: another kind of place is lawful, and is told. */
  venueTypes: (listed, facts) => {
    const kinds = [...new Set(facts.day.itinerary.map(({ type }) => type))];
    return whenHeld(met({ kinds, beyond: missing(kinds, [...listed, "OTHER"]) }), facts);
  },
  /** Places are counted: a venue visited twice is one. */
  venues: ({ least, most }, facts) => {
    const venues = new Set(facts.day.itinerary.map(({ venue }) => venue)).size;
    const values = { venues, least, most, attended: facts.attended };
    return venues < least || venues > most ? unmet(values) : whenHeld(met(values), facts);
  },
  contentBlocks: (listed, facts) => content("contentBlocks", listed, facts),
  forms: (listed, facts) => content("forms", listed, facts),
  leaderReport: (_, facts) => {
    const { leaderReport: report } = facts.day;
    const values = { by: report?.by ?? null, role: report?.role ?? null, subject: report?.subject ?? null };
    return whenHeld(generally("leaderReport", report !== undefined, values, facts), facts);
  },
  settledCalendar: (_, facts) => generally("settledCalendar", true, { date: facts.day.date }, facts),
} satisfies { readonly [Name in ClauseName]?: Rule<Name> };
