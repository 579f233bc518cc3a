import { openDayById } from "../../open-days/open-day-view.query.js";
import { oncePerRequest } from "../../platform/once/once.js";
import { summaryDraft } from "../../statistics/summary-draft.query.js";
import { must } from "../must.js";
import { release } from "../town.js";
import type { Season } from "./season.js";

/** What came of the day is told to everybody, and the day is put away once every opinion is answered. */
export async function summedUp(season: Season, openDay: string): Promise<void> {
  const { acts, office, on, after } = season;
  on(after(10));
  await release(season, "SUMMARY", openDay, await draftOf(season, openDay));
  await must(acts.publishSummary(office.organiser, { openDay }));
  on(after(12));
  await must(acts.archiveOpenDay(office.organiser, { openDay }));
}

/** The first text from the data, as the office would take it and read it over. */
async function draftOf({ world, office }: Season, openDay: string): Promise<string> {
  const { manager } = world.database;
  const day = await openDayById(manager, office.organiser.organisation, openDay);
  const draft = await summaryDraft({ manager, once: oncePerRequest() }, day);
  return `${draft ?? ""}\n\n（演示数据）`;
}
