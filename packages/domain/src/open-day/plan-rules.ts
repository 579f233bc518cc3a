import { monthOf } from "../calendar/civil-date.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { ClauseName, Regulation } from "../regulation/regulation.js";
import type { Departing } from "./departures.js";
import type { Plan } from "./plan.js";

type Planned = Omit<Plan, "id" | "organisation" | "version" | "departures" | "postponements">;

/** 第六条 counts places, so that a venue visited twice is one. */
export function venuesRefusal({ itinerary }: Planned, { venues }: Regulation): Refusal | undefined {
  if (!venues) return undefined;
  const { least, most } = venues.content;
  const count = new Set(itinerary.map(({ venue }) => venue)).size;
  if (count < least) return refuse("TOO_FEW_VENUES", venues, { venues: count, least, most });
  return count > most ? refuse("TOO_MANY_VENUES", venues, { venues: count, least, most }) : undefined;
}

type Listed = Extract<ClauseName, "categories" | "contentBlocks" | "forms" | "venueTypes">;

/** What is planned and the list does not name. OTHER is a kind of venue that every list leaves room for. */
function beyond(clause: Listed, given: readonly string[], regulation: Regulation, field: string): Departing[] {
  const listed: readonly string[] | undefined = regulation[clause]?.content;
  const extra = listed ? given.filter((one) => !listed.includes(one) && one !== "OTHER") : [];
  return extra.length > 0 ? [{ clause, field, values: { beyond: extra } }] : [];
}

function missing(clause: Listed, given: readonly string[], regulation: Regulation): Departing[] {
  const listed: readonly string[] = regulation[clause]?.content ?? [];
  const lacking = listed.filter((one) => !given.includes(one));
  return lacking.length > 0 ? [{ clause, field: clause, values: { missing: lacking } }] : [];
}

export function monthDeparture({ date }: Pick<Plan, "date">, { months }: Regulation): Departing[] {
  if (!months || months.content.includes(monthOf(date))) return [];
  return [{ clause: "months", field: "date", values: { month: monthOf(date), months: months.content } }];
}

/** Where the plan departs from what the regulation lists or does 一般; what that costs, the force of each clause decides. */
export const departuresOf = (plan: Planned, regulation: Regulation): Departing[] => [
  ...monthDeparture(plan, regulation),
  ...beyond(
    "categories",
    plan.quotas.map(({ category }) => category),
    regulation,
    "quotas",
  ),
  ...beyond(
    "venueTypes",
    plan.itinerary.map(({ type }) => type),
    regulation,
    "itinerary",
  ),
  ...missing("contentBlocks", plan.contentBlocks, regulation),
  ...missing("forms", plan.forms, regulation),
  ...(plan.leaderReport ? [] : [{ clause: "leaderReport", field: "leaderReport", values: {} } as const]),
];
