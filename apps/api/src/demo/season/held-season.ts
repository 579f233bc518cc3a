import { callOut } from "../call-out.js";
import { answered } from "./answered.js";
import { applied } from "./applied.js";
import { drawn } from "./drawn.js";
import { invited } from "./invited.js";
import { noticed } from "./noticed.js";
import { reviewed } from "./reviewed.js";
import type { Season } from "./season.js";
import { summedUp } from "./summed-up.js";
import { theDay } from "./the-day.js";

/** A whole season behind the town: from the call to the last answered opinion, each act on its day of the office's schedule. */
export async function heldSeason(season: Season): Promise<void> {
  season.on(season.due("ANNOUNCE"));
  const openDay = await callOut(season, { date: season.date, theme: "走进基层治理" });
  const applicants = await applied(season, openDay);
  await reviewed(season, openDay, applicants);
  await drawn(season, openDay);
  await noticed(season, openDay);
  const coming = await invited(season, openDay, applicants);
  const opinions = await theDay(season, openDay, coming);
  await answered(season, opinions);
  await summedUp(season, openDay);
}
