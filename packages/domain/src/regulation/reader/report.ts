import type { ParameterName, Parameters, Proposal, Reading } from "./reading.js";

const SELECTION = ["selectionGroup", "publicRecruit", "orgRecommend", "jointReview", "overflow"] as const;
const TOP = [
  ...([
    "docType",
    "issuer",
    "title",
    "indexNumber",
    "catalogueCategory",
    "subjectCategory",
    "documentNumber",
    "generatedDate",
    "publishedAt",
  ] as const),
  ...(["timesPerYear", "months", "events", "leadTime", "minAge", "maxAge", "fullCivilCapacity", "residence"] as const),
  ...(["categories", "excludedCategories", "repsTotal", "venuesPerEvent", "publicity", "registration", "feedback"] as const),
] satisfies readonly ParameterName[];

type Evidence = Pick<Proposal<unknown>, "phrase" | "span" | "article" | "confidence">;

/** A reading as one flat object for a program: absent is null, and every parameter that is there has its evidence. */
export function reportOf({ text, repairs, proposals, warnings }: Reading) {
  const value = <Name extends ParameterName>(name: Name): Parameters[Name] | null => proposals[name]?.value ?? null;
  const evidence: Record<string, Evidence> = {};
  for (const name of [...TOP, ...SELECTION]) {
    const found = proposals[name];
    if (!found) continue;
    const { phrase, span, article, confidence } = found;
    evidence[name] = { phrase, span, article, confidence };
    if (SELECTION.some((one) => one === name)) evidence.selection ??= evidence[name];
  }
  const chosen = SELECTION.some((name) => proposals[name]);
  const selection = chosen ? Object.fromEntries(SELECTION.map((name) => [name, value(name)])) : null;
  return { ...Object.fromEntries(TOP.map((name) => [name, value(name)])), selection, warnings, evidence, text, repairs };
}
