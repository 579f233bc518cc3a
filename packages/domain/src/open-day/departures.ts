import type { Fault } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse, type Values } from "../regulation/refusal.js";
import type { ClauseName, Regulation } from "../regulation/regulation.js";
import type { Departure } from "./plan.js";

/** A clause that a plan does not follow, and the field in which it shows. */
export type Departing = { readonly clause: ClauseName; readonly field: string; readonly values: Values };

/** What a clause answers to who departs from it: a fault until there is a ground, a departure with one, a refusal where it must not be. */
export type Judged = {
  readonly faults: readonly Fault[];
  readonly refusals: readonly Refusal[];
  readonly departures: readonly Departure[];
};

const groundFor = (name: ClauseName, grounds: readonly Departure[]) => grounds.find(({ clause }) => clause === name)?.ground.trim();

function judge({ clause: name, field, values }: Departing, clause: Clause<unknown>, grounds: readonly Departure[]): Judged {
  const nothing: Judged = { faults: [], refusals: [], departures: [] };
  if (clause.force === "OPEN_LIST") return nothing;
  if (clause.force === "MUST") return { ...nothing, refusals: [refuse("DEPARTS_FROM_RULE", clause, { clause: name, ...values })] };
  const ground = groundFor(name, grounds);
  if (ground) return { ...nothing, departures: [{ clause: name, ground }] };
  return { ...nothing, faults: [{ field, code: "GROUND_NEEDED", basis: clause.basis, values: { clause: name, ...values } }] };
}

/** Only grounds that are needed are recorded: one given for what the clause allows anyway would tell the public of a departure that is none. */
export function judgeDepartures(departing: readonly Departing[], regulation: Regulation, grounds: readonly Departure[]): Judged {
  const judged = departing.flatMap((one) => {
    const clause = regulation[one.clause];
    return clause ? [judge(one, clause, grounds)] : [];
  });
  return {
    faults: judged.flatMap(({ faults }) => faults),
    refusals: judged.flatMap(({ refusals }) => refusals),
    departures: judged.flatMap(({ departures }) => departures),
  };
}
