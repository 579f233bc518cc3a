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
  privacy: (town: string) => `${base}/${town}/privacy`,
  view: (town: string) => `${base}/${town}/view`,
  graphql: `${base}/graphql`,
});

export type Paths = ReturnType<typeof pathsUnder>;
