import { hasStage } from "../open-day/stages.js";
import type { Article, Clause } from "../regulation/clause.js";
import { articleOf } from "../regulation/clause.js";
import type { RestatedArticle } from "../regulation/packs/pack.js";
import type { ClauseName } from "../regulation/regulation.js";
import type { OptionalStage } from "../regulation/terms.js";
import type { DossierArticle, DossierDocument, DossierEntry, DossierFinding } from "./dossier.js";
import type { DossierFacts } from "./dossier-facts.js";
import { evidenceOf } from "./evidence.js";
import { idle, type Rule } from "./rule.js";
import { answerRules } from "./rules-of-answers.js";
import { choosingRules } from "./rules-of-choosing.js";
import { peopleRules } from "./rules-of-people.js";
import { dayRules } from "./rules-of-the-day.js";

/** How often a year is the year's question; the schedule is advice, and nobody is measured by advice. */
type OfADay = Exclude<ClauseName, "timesPerYear" | "schedule">;

const RULES: { readonly [Name in OfADay]: Rule<Name> } = { ...dayRules, ...peopleRules, ...choosingRules, ...answerRules };
const CLAUSES = Object.keys(RULES) as OfADay[];

const STAGE: Partial<Record<ClauseName, OptionalStage>> = {
  localTie: "REGISTRATION",
  minimumAge: "REGISTRATION",
  maximumAge: "REGISTRATION",
  civilCapacity: "REGISTRATION",
  onePlacePerPerson: "REGISTRATION",
  dataConsent: "REGISTRATION",
  registration: "REGISTRATION",
  jointReview: "JOINT_REVIEW",
  selection: "SELECTION",
  publicNotice: "PUBLIC_NOTICE",
  noticeTerms: "PUBLIC_NOTICE",
};

function findingOf(name: OfADay, facts: DossierFacts): DossierFinding {
  const { regulation, day } = facts;
  const stage = STAGE[name];
  if (stage && !hasStage(regulation, stage)) return idle("STAGE_LEFT_OUT");
  const clause = regulation[name] as Clause<never> | undefined;
  if (!clause) return idle("SILENT");
  const found = (RULES[name] as Rule<ClauseName>)(clause.content, facts);
  return found.verdict === "NOT_YET" && day.status === "CANCELLED" ? idle("CANCELLED") : found;
}

/** What nobody asks for is proved by nothing. */
const NONE: ReturnType<typeof evidenceOf> = { events: [] };

function entryOf(name: OfADay, facts: DossierFacts): DossierEntry {
  const finding = findingOf(name, facts);
  const force = facts.regulation[name]?.force;
  const isAsked = finding.values.why !== "SILENT" && finding.values.why !== "STAGE_LEFT_OUT";
  const { events, document } = isAsked ? evidenceOf(name, facts.regulation) : NONE;
  const acts = events.flatMap((event) => facts.acts.find((act) => act.event === event) ?? []);
  return { clause: name, ...finding, acts, ...(force && { force }), ...(document && { document }) };
}

/**
 * The evidence dossier (台账) of one open day: each article of the regulation that governs it, in its order, with what satisfied each
 * clause; then what the office has set itself, and last what nobody has said anything about.
 */
export function dossierOf(facts: DossierFacts, restated: readonly RestatedArticle[] = []): DossierArticle[] {
  const entries = CLAUSES.map((name) => ({ entry: entryOf(name, facts), article: articleBehind(facts, name) }));
  const of = (wanted: Article | undefined) => entries.filter(({ article }) => article === wanted).map(({ entry }) => entry);
  const numbers = [...new Set([...restated.map(({ article }) => article), ...entries.flatMap(({ article }) => article ?? [])])];
  const gistOf = (article: Article) => restated.find((one) => one.article === article)?.gist;
  const silent = (entry: DossierEntry) => entry.force === undefined;
  const own = of(undefined);
  return [
    ...numbers.map((article) => ({ article, ...withGist(gistOf(article)), entries: of(article) })),
    { entries: own.filter((entry) => !silent(entry)) },
    { entries: own.filter(silent) },
  ].filter((one) => "article" in one || one.entries.length > 0);
}

const withGist = (gist: string | undefined) => (gist === undefined ? {} : { gist });

function articleBehind({ regulation }: DossierFacts, name: OfADay): Article | undefined {
  const clause = regulation[name];
  return (clause && articleOf(clause.basis)) ?? undefined;
}

/** The documents that there are of a day by now. */
export function documentsOf({ day, review, selection, opinions }: DossierFacts): DossierDocument[] {
  const there: Record<DossierDocument, boolean> = {
    PLAN: true,
    ANNOUNCEMENT: day.announcedOn !== undefined,
    REVIEW: review !== undefined,
    DRAW: selection !== undefined,
    NOTICE: day.noticePublishedOn !== undefined,
    OPINIONS: opinions.raised > 0,
    SUMMARY: day.summaryPublishedOn !== undefined,
  };
  return (Object.keys(there) as DossierDocument[]).filter((document) => there[document]);
}
