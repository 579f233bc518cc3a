/** Every address of the site, below the base path. */
export const pathsUnder = (base: string) => ({
  asset: (file: string) => `${base}/${file}`,
  home: (town: string) => `${base}/${town}`,
  openDay: (town: string, id: string) => `${base}/${town}/open-days/${id}`,
  apply: (town: string, id: string) => `${base}/${town}/open-days/${id}/apply`,
  regulation: (town: string) => `${base}/${town}/regulation`,
  application: (town: string) => `${base}/${town}/application`,
  opinions: (town: string) => `${base}/${town}/opinions`,
  raiseOpinion: (town: string, openDay?: string) => `${base}/${town}/opinions/new${openDay ? `?openDay=${openDay}` : ""}`,
  myOpinion: (town: string) => `${base}/${town}/opinions/mine`,
  statistics: (town: string, year?: number) => `${base}/${town}/statistics${year ? `?year=${year}` : ""}`,
  contract: `${base}/contract/public.graphql.txt`,
  nominate: (town: string, code?: string) => `${base}/${town}/nominate${code ? `/${code}` : ""}`,
  openDays: (town: string) => `${base}/${town}/open-days`,
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
