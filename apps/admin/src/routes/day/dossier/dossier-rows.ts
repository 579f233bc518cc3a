import type { Instant, Values } from "@kaimen/domain";
import type { DossierDocument, DossierVerdict } from "../../../gql/graphql.js";
import { clauseName } from "../../../wording/zh-CN.clauses.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { derivationOf, dossier as words } from "../../../wording/zh-CN.dossier.js";
import { wording } from "../../../wording/zh-CN.js";

type Act = {
  readonly event: string;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly by: readonly string[];
};
type Entry = {
  readonly clause: string;
  readonly force?: string | null;
  readonly verdict: DossierVerdict;
  readonly values: Values;
  readonly acts: readonly Act[];
  readonly document?: DossierDocument | null;
};
export type ShownArticle = { readonly article?: string | null; readonly gist?: string | null; readonly entries: readonly Entry[] };

export type DossierRow = {
  readonly key: string;
  readonly clause: string;
  readonly verdict: DossierVerdict;
  readonly derivation: string;
  readonly acts: readonly string[];
  readonly document?: DossierDocument;
};
export type DossierSection = { readonly title: string; readonly gist: string; readonly rows: readonly DossierRow[] };

/** One act in words: what, how often, from when to when, and who. */
export function saidAct({ event, count, first, last, by }: Act): string {
  const [from, to] = [minuteOf(first), minuteOf(last)];
  const when = from === to ? from : `${from} 至 ${to}`;
  const often = count > 1 ? ` ${words.times(count)}` : "";
  return `${wording.journal.events[event] ?? event}${often}，${when}${by.length > 0 ? `，${by.join("、")}` : ""}`;
}

const rowOf = ({ clause, verdict, values, acts, document }: Entry): DossierRow => ({
  ...{ key: clause, clause: clauseName(clause), verdict, derivation: derivationOf(clause, values), acts: acts.map(saidAct) },
  ...(document && { document }),
});

const titleOf = ({ article, entries }: ShownArticle): string =>
  article ?? (entries.some(({ force }) => force) ? words.office : words.silent);

/** The dossier as the page and the file print it: the same words in both. */
export const sectionsOf = (articles: readonly ShownArticle[]): DossierSection[] =>
  articles.map((one) => ({ title: titleOf(one), gist: one.gist ?? "", rows: one.entries.map(rowOf) }));
