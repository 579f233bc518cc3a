import { type InvalidInput, isFact } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import type { Approved, Planned } from "./open-day.js";
import { type PlanOpenDay, planOpenDay } from "./plan-open-day.js";

/** A new draft in the place of the old. An approval was of the old words, so an approved plan goes back to be approved again. */
export function reviseOpenDay(day: Planned | Approved, input: PlanOpenDay, circumstances: Circumstances): Planned | Refusal | InvalidInput {
  const revised = planOpenDay(day, input, circumstances);
  return isFact(revised) ? { ...revised, version: day.version, postponements: day.postponements } : revised;
}
