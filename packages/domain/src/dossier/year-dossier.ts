import type { AnnualEntry } from "../annual-plan/annual-plan.js";
import { type CivilDate, monthOf, yearOf } from "../calendar/civil-date.js";
import type { Status } from "../open-day/open-day.js";
import type { Departure } from "../open-day/plan.js";
import { wasHeld } from "../open-day/stages.js";
import { articleOf } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import {
  DOSSIER_VERDICTS,
  type DossierAct,
  type DossierArticle,
  type DossierEntry,
  type DossierFinding,
  type DossierVerdict,
} from "./dossier.js";
import { idle, met, notYet, unmet, withGround } from "./rule.js";

/** A year of open days. `plan` is the one that was approved last. */
export type YearFacts = {
  readonly year: number;
  readonly today: CivilDate;
  readonly regulation: Pick<Regulation, "timesPerYear" | "months">;
  readonly plan?: { readonly entries: readonly AnnualEntry[]; readonly departures: readonly Departure[] };
  readonly days: readonly { readonly date: CivilDate; readonly status: Status }[];
  readonly acts: readonly DossierAct[];
};

const EVENTS = ["AnnualPlanDrafted", "AnnualPlanApproved"];

/** Owed until the year is over, and missing after it, unless the plan gave a ground. */
function owed(
  clause: "timesPerYear" | "months",
  follows: boolean,
  values: DossierFinding["values"],
  { year, today, plan }: YearFacts,
): DossierFinding {
  if (follows) return met(values);
  const ground = plan?.departures.find((departure) => departure.clause === clause)?.ground;
  if (ground) return withGround(ground, values);
  return yearOf(today) > year ? unmet(values) : notYet(values);
}

function timesPerYear(least: number, facts: YearFacts): DossierFinding {
  const held = facts.days.filter(wasHeld).length;
  return owed("timesPerYear", held >= least, { held, least, planned: facts.plan?.entries.length ?? 0 }, facts);
}

function months(named: readonly number[], facts: YearFacts): DossierFinding {
  const held = [...new Set(facts.days.filter(wasHeld).map(({ date }) => monthOf(date)))];
  const missing = named.filter((month) => !held.includes(month));
  return owed("months", missing.length === 0, { months: [...named], held, missing }, facts);
}

/** 第三条 over a whole year: how often, and when. */
export function yearDossierOf(facts: YearFacts): DossierArticle[] {
  const acts = EVENTS.flatMap((event) => facts.acts.find((act) => act.event === event) ?? []);
  const { timesPerYear: often, months: when } = facts.regulation;
  const entries: DossierEntry[] = [
    { clause: "timesPerYear", ...(often ? { ...timesPerYear(often.content, facts), force: often.force } : idle("SILENT")), acts },
    { clause: "months", ...(when ? { ...months(when.content, facts), force: when.force } : idle("SILENT")), acts },
  ];
  const basis = (often ?? when)?.basis;
  const article = basis && articleOf(basis);
  return [{ ...(article && { article }), entries }];
}

export type DossierTally = Readonly<Record<DossierVerdict, number>>;

/** How many clauses stand how. */
export function tallyOf(articles: readonly DossierArticle[]): DossierTally {
  const verdicts = articles.flatMap(({ entries }) => entries.map(({ verdict }) => verdict));
  const counts = DOSSIER_VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]);
  return Object.fromEntries(counts) as DossierTally;
}
