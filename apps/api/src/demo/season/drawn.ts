import { must } from "../must.js";
import type { Season } from "./season.js";

/** What the balls showed in the invented draw: two sources that were named beforehand. */
const SOURCES = [
  { name: "现场摇号二十位", value: "4071 9382 5516 0027 3948" },
  { name: "当日下午第二次摇号六位", value: "582 614" },
];

/** The draw in public: the list is committed to first, then the balls roll. */
export async function drawn({ acts, office, due, on }: Season, openDay: string): Promise<void> {
  on(due("DRAW"), "14:30");
  await must(acts.commitDraw(office.organiser, { openDay, sourceNames: SOURCES.map(({ name }) => name) }));
  await must(acts.recordDrawSources(office.organiser, { openDay, sources: SOURCES }));
  await must(acts.drawLots(office.organiser, { openDay }));
}
