import type { FeedName } from "../feeds/names.js";

/** Every address of the site, below the base path. */
export const pathsUnder = (base: string) => ({
  asset: (file: string) => `${base}/${file}`,
  home: (town: string) => `${base}/${town}`,
  openDays: (town: string) => `${base}/${town}/open-days`,
  openDay: (town: string, id: string) => `${base}/${town}/open-days/${id}`,
  apply: (town: string, id: string) => `${base}/${town}/open-days/${id}/apply`,
  notice: (town: string, id: string) => `${base}/${town}/open-days/${id}/notice`,
  objectTo: (town: string, id: string) => `${base}/${town}/open-days/${id}/notice/objection`,
  objection: (town: string) => `${base}/${town}/objection`,
  draw: (town: string, id: string) => `${base}/${town}/open-days/${id}/draw`,
  drawFile: (town: string, id: string) => `${base}/${town}/open-days/${id}/draw.json`,
  calendarFeed: (town: string) => `${base}/${town}/calendar.ics`,
  feed: (town: string, name: FeedName, ending = "atom") => `${base}/${town}/feeds/${name}.${ending}`,
  embed: (town: string) => `${base}/${town}/embed`,
  embedScript: `${base}/embed.js`,
  results: (town: string) => `${base}/${town}/results`,
  calendarFile: (town: string, id: string) => `${base}/${town}/open-days/${id}/calendar.ics`,
  regulation: (town: string) => `${base}/${town}/regulation`,
  application: (town: string) => `${base}/${town}/application`,
  opinions: (town: string) => `${base}/${town}/opinions`,
  stops: (town: string, id: string) => `${base}/${town}/open-days/${id}/stops`,
  raiseOpinion: (town: string, about?: { readonly openDay: string; readonly stop: string }) =>
    `${base}/${town}/opinions/new${about ? `?${new URLSearchParams(about)}` : ""}`,
  myOpinion: (town: string) => `${base}/${town}/opinions/mine`,
  statistics: (town: string, year?: number) => `${base}/${town}/statistics${year ? `?year=${year}` : ""}`,
  contract: `${base}/contract/public.graphql.txt`,
  nominate: (town: string, code?: string) => `${base}/${town}/nominate${code ? `/${code}` : ""}`,
  privacy: (town: string, version?: string) => `${base}/${town}/privacy${version ? `/${version}` : ""}`,
  accessibility: (town: string) => `${base}/${town}/accessibility`,
  siteMap: (town: string) => `${base}/${town}/sitemap`,
  search: (town: string) => `${base}/${town}/search`,
  plan: (town: string, year: number) => `${base}/${town}/plan/${year}`,
  sitemapXml: `${base}/sitemap.xml`,
  view: (town: string) => `${base}/${town}/view`,
  graphql: `${base}/graphql`,
});

export type Paths = ReturnType<typeof pathsUnder>;
