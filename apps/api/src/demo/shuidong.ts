import type { Demo } from "../platform/demo/demo.js";
import type { Acts } from "../use-cases.js";
import type { World } from "../world.js";
import { must } from "./must.js";
import { PLACES, UNITS, type Units } from "./places.js";
import { recruitingDay } from "./recruiting-day.js";
import { heldSeason } from "./season/held-season.js";
import { lastSeasonDay } from "./season/last-season.js";
import { seasonOf } from "./season/season.js";
import { installationOf, officeOf, signIns } from "./staff-of.js";
import type { Town } from "./town.js";

const TOWN = { code: "shuidong", name: "水东镇人民政府", kind: "TOWN", creditCode: "11341703003249952J" } as const;

/** Shuidong Town, made by the acts themselves, so that every row of it is lawful. Invented but for the regulation and its header. */
export const shuidongDemo: Demo = {
  signIns,
  async fill(world, acts) {
    const town = await founded(world, acts);
    const date = lastSeasonDay(world.today(), town.regulation, town.calendar);
    await heldSeason(seasonOf(world, town, date));
    await recruitingDay(town);
  },
};

/** The town with its regulation, its places, its units and its people. */
async function founded(world: World, acts: Acts): Promise<Town> {
  const { id, code } = await must(acts.foundOrganisation(TOWN));
  const installation = installationOf(id);
  const units: Partial<Record<string, string>> = {};
  for (const name of UNITS) units[name] = (await must(acts.createUnit(installation, { name, retired: false }))).id;
  const office = await officeOf(acts, installation, units as Units);
  const regulation = await must(acts.adoptRegulation(office.administrator, { pack: "shuidong-2024" }));
  const venues = [];
  for (const place of PLACES) venues.push(await must(acts.createVenue(office.organiser, { ...place, retired: false })));
  return { acts, code, office, venues, units: units as Units, regulation, calendar: await world.calendar(id), today: () => world.today() };
}
