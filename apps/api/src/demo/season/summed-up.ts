import { must } from "../must.js";
import { release } from "../town.js";
import type { Season } from "./season.js";

/** What came of the day is told to everybody, and the day is put away once every opinion is answered. */
export async function summedUp(season: Season, openDay: string): Promise<void> {
  const { acts, office, on, after } = season;
  on(after(10));
  await release(season, "SUMMARY", openDay, SUMMARY);
  await must(acts.publishSummary(office.organiser, { openDay }));
  on(after(12));
  await must(acts.archiveOpenDay(office.organiser, { openDay }));
}

const SUMMARY = "（演示数据）";
