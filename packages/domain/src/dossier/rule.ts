import type { Status } from "../open-day/open-day.js";
import { STATUSES } from "../open-day/stages.js";
import type { Clause } from "../regulation/clause.js";
import type { Values } from "../regulation/refusal.js";
import type { ClauseName, Regulation } from "../regulation/regulation.js";
import type { DossierFinding, Idle } from "./dossier.js";
import type { DossierDay, DossierFacts } from "./dossier-facts.js";

export type ContentOf<Name extends ClauseName> = Regulation[Name] extends Clause<infer Content> | undefined ? Content : never;

/** What a clause makes of the facts. */
export type Rule<Name extends ClauseName> = (content: ContentOf<Name>, facts: DossierFacts) => DossierFinding;

/** Whether the day has come to this status or gone beyond it. */
export const hasReached = ({ status }: Pick<DossierDay, "status">, stage: Status): boolean =>
  status !== "CANCELLED" && STATUSES.indexOf(status) >= STATUSES.indexOf(stage);

export const met = (values: Values = {}): DossierFinding => ({ verdict: "SATISFIED", values });
export const notYet = (values: Values = {}): DossierFinding => ({ verdict: "NOT_YET", values });
export const unmet = (values: Values = {}): DossierFinding => ({ verdict: "NOT_SATISFIED", values });
export const withGround = (ground: string, values: Values = {}): DossierFinding => ({
  verdict: "WITH_GROUND",
  values: { ...values, ground },
});
export const idle = (why: Idle): DossierFinding => ({ verdict: "NOT_APPLICABLE", values: { why } });
