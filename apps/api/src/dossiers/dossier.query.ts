import {
  type DossierArticle,
  type DossierFacts,
  type DossierTally,
  documentsOf,
  dossierOf,
  type RestatedArticle,
  tallyOf,
  yearDossierOf,
} from "@kaimen/domain";
import { annualPlansOf, standingPlan } from "../annual-plans/annual-plans.query.js";
import type { AdminOpenDay } from "../open-days/open-day.type.js";
import { openDayRows, selectOpenDays } from "../open-days/open-day-view.query.js";
import type { Tx, World } from "../world.js";
import type { DossierArticleType, DossierTallyType, DossierType } from "./dossier.type.js";
import { dossierFacts, yearActs } from "./dossier-facts.query.js";
import type { YearDossierDayType, YearDossierType } from "./year-dossier.type.js";

type Asked = Pick<World, "now" | "today">;

/** In the shape of the contract, in which what is absent is null. */
const shown = (articles: readonly DossierArticle[]): DossierArticleType[] =>
  articles.map(({ article, gist, entries }) => ({
    article: article ?? null,
    gist: gist ?? null,
    entries: entries.map((entry) => ({ ...entry, force: entry.force ?? null, document: entry.document ?? null })),
  }));

const talliesOf = (tally: DossierTally) =>
  Object.entries(tally).map(([verdict, count]) => ({ verdict, count })) as unknown as DossierTallyType[];

const articlesOf = ({ facts, restated }: { facts: DossierFacts; restated: readonly RestatedArticle[] }) => dossierOf(facts, restated);

/** The dossier of one day, as it stands at this moment. */
export async function dossierFor(tx: Tx, { organisation, id }: Pick<AdminOpenDay, "organisation" | "id">, at: Asked): Promise<DossierType> {
  const read = await dossierFacts(tx, { organisation, openDay: id }, at.today());
  const articles = articlesOf(read);
  return {
    ...{ asOf: at.now(), regulation: read.facts.regulation.id, title: read.title, articles: shown(articles) },
    ...{ tally: talliesOf(tallyOf(articles)), documents: documentsOf(read.facts) },
  };
}

/** The dossier of a year, with how each of its days stands. */
export async function yearDossierFor(tx: Tx, organisation: string, year: number, at: Asked): Promise<YearDossierType> {
  const today = at.today();
  const days = await daysOf(tx, organisation, year);
  const [plan] = await annualPlansOf(tx.manager, { organisation, year, today });
  const standing = await standingPlan(tx.manager, organisation, year);
  const acts = plan ? await yearActs(tx, organisation, plan.id) : [];
  const regulation = await tx.regulations.inForce(organisation, today);
  const articles = yearDossierOf({ year, today, regulation, days, acts, ...(standing && { plan: standing }) });
  return { year, asOf: at.now(), articles: shown(articles), days: await ofDays(tx, days, at) };
}

const daysOf = ({ manager }: Tx, organisation: string, year: number) =>
  openDayRows<AdminOpenDay>(
    selectOpenDays(manager)
      .where("d.organisation = :organisation AND d.date BETWEEN :from AND :to", {
        organisation,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
      })
      .orderBy("d.date")
      .addOrderBy("d.id"),
  );

/** A town holds a handful of days a year, one after the other. */
async function ofDays(tx: Tx, days: readonly AdminOpenDay[], at: Asked): Promise<YearDossierDayType[]> {
  const shown: YearDossierDayType[] = [];
  for (const openDay of days) {
    const { organisation, id } = openDay;
    const read = await dossierFacts(tx, { organisation, openDay: id }, at.today());
    shown.push({ openDay, tally: talliesOf(tallyOf(articlesOf(read))) });
  }
  return shown;
}
