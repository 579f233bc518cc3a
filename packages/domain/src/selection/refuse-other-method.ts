import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { SelectionMethod } from "../regulation/terms.js";

/** A clause that lays one method down refuses the others. Where it says 一般, or nothing speaks, the office chooses. */
export const refuseOtherMethod = (allowed: readonly SelectionMethod[], clause?: Clause<SelectionMethod>): Refusal | undefined =>
  clause && clause.force === "MUST" && !allowed.includes(clause.content)
    ? refuse("OTHER_METHOD", clause, { method: clause.content })
    : undefined;
