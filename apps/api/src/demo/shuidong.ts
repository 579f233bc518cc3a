import type { Demo } from "../platform/demo/demo.js";
import { founded } from "./founded.js";
import { recruitingDay } from "./recruiting-day.js";
import { heldSeason } from "./season/held-season.js";
import { lastSeasonDay } from "./season/last-season.js";
import { seasonOf } from "./season/season.js";
import { signIns } from "./staff-of.js";

const TOWN = { code: "shuidong", name: "水东镇人民政府", kind: "TOWN", creditCode: "11341703003249952J" } as const;

/** Shuidong Town, made by the acts themselves, so that every row of it is lawful. Invented but for the regulation and its header. */
export const shuidongDemo: Demo = {
  signIns,
  async fill(world, acts) {
    const town = await founded(world, acts, TOWN);
    const date = lastSeasonDay(world.today(), town.regulation, town.calendar);
    await heldSeason(seasonOf(world, town, date));
    await recruitingDay(town);
  },
};
