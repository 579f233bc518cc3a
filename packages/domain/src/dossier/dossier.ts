import type { Instant } from "../calendar/civil-date.js";
import type { Article, Force } from "../regulation/clause.js";
import type { Values } from "../regulation/refusal.js";
import type { ClauseName } from "../regulation/regulation.js";

/** How one clause stands. Published in the GraphQL contract. */
export const DOSSIER_VERDICTS = ["SATISFIED", "WITH_GROUND", "NOT_YET", "NOT_SATISFIED", "NOT_APPLICABLE"] as const;
export type DossierVerdict = (typeof DOSSIER_VERDICTS)[number];

/** Where it can be read that a clause was followed. Published in the GraphQL contract. */
export const DOSSIER_DOCUMENTS = ["PLAN", "ANNOUNCEMENT", "REVIEW", "DRAW", "NOTICE", "OPINIONS", "SUMMARY"] as const;
export type DossierDocument = (typeof DOSSIER_DOCUMENTS)[number];

/** Why a clause asks for nothing here: `values.why` of what is not applicable. */
export type Idle = "SILENT" | "STAGE_LEFT_OUT" | "CANCELLED" | "NOTHING_AROSE";

/** What the journal holds of one kind of act: how often, from when to when, and which staff took it. A citizen is never named. */
export type DossierAct = {
  readonly event: string;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly by: readonly string[];
};

/** `values` is what was compared: the figure that the clause wants, and the one that was found. */
export type DossierFinding = { readonly verdict: DossierVerdict; readonly values: Values };

export type DossierEntry = DossierFinding & {
  readonly clause: ClauseName;
  /** Absent where the regulation is silent. */
  readonly force?: Force;
  readonly acts: readonly DossierAct[];
  readonly document?: DossierDocument;
};

/** One article with what came of each of its clauses; without a number, what the office has set itself and what nobody has. */
export type DossierArticle = { readonly article?: Article; readonly gist?: string; readonly entries: readonly DossierEntry[] };
