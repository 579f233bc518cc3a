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
  calendarFile: (town: string, id: string) => `${base}/${town}/open-days/${id}/calendar.ics`,
  regulation: (town: string) => `${base}/${town}/regulation`,
  application: (town: string) => `${base}/${town}/application`,
  view: (town: string) => `${base}/${town}/view`,
  graphql: `${base}/graphql`,
});

export type Paths = ReturnType<typeof pathsUnder>;
