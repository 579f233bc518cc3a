import type { Article } from "../clause.js";
import type { ClauseName, Regulation } from "../regulation.js";

/** An article in our own words (要点), and the clauses that were read out of it. It is printed as 要点（非原文）, never as the text. */
export type RestatedArticle = { readonly article: Article; readonly gist: string; readonly clauses: readonly ClauseName[] };

/** A regulation that comes with the product. */
export type Pack = { readonly regulation: Regulation; readonly restated: readonly RestatedArticle[] };
