import type { Demo } from "../platform/demo/demo.js";
import { must } from "./must.js";
import { PLACES, UNITS } from "./places.js";
import { recruitingDay } from "./recruiting-day.js";
import { officeOf, signIns } from "./staff-of.js";

/** Shuidong Town, made by the acts themselves, so that every row of it is lawful. Invented but for the regulation and its header. */
export const shuidongDemo: Demo = {
  signIns,
  async fill(world, acts) {
    const { id: organisation } = await must(
      acts.foundOrganisation({ code: "shuidong", name: "水东镇人民政府", kind: "TOWN", creditCode: "11341703003249952J" }),
    );
    const office = await officeOf(acts, organisation);
    const regulation = await must(acts.adoptRegulation(office.administrator, { pack: "shuidong-2024" }));
    const venues = [];
    for (const place of PLACES) venues.push(await must(acts.createVenue(office.organiser, { ...place, retired: false })));
    for (const name of UNITS) await must(acts.createUnit(office.organiser, { name, retired: false }));

    const town = { acts, office, venues, regulation, calendar: await world.calendar() };
    await recruitingDay(town, world.today());
  },
};
