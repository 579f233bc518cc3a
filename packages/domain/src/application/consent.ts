import { hasStage } from "../open-day/stages.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";

/** Four questions, each asked and answered by itself (单独同意). */
export const CONSENTS = ["processing", "passingToDepartments", "publicationOfName", "photographs"] as const;
export type ConsentName = (typeof CONSENTS)[number];
export type Consents = Readonly<Record<ConsentName, boolean>>;

type Terms = Pick<Regulation, "dataConsent" | "jointReview" | "without">;

/** Only these are necessary. Who declines publication is listed by receipt number; who declines photographs is left in peace. */
export const necessaryConsents = (terms: Terms): ConsentName[] =>
  terms.jointReview && hasStage(terms, "JOINT_REVIEW") ? ["processing", "passingToDepartments"] : ["processing"];

/** The refusal where a necessary consent is missing, and nothing where none is or the regulation is silent. */
export function missingConsent(consents: Consents, terms: Terms): Refusal | undefined {
  const missing = necessaryConsents(terms).filter((name) => !consents[name]);
  return terms.dataConsent && missing.length > 0 ? refuse("CONSENT_NEEDED", terms.dataConsent as Clause<true>, { missing }) : undefined;
}
