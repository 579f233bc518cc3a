import type { Acts } from "../use-cases.js";
import type { World } from "../world.js";
import { must } from "./must.js";
import { PLACES, UNITS, type Units } from "./places.js";
import { installationOf, officeOf } from "./staff-of.js";
import type { Town } from "./town.js";

/** `staff` is put before every user name, since a name signs in at one town only. */
type Founding = Parameters<Acts["foundOrganisation"]>[0] & { readonly staff?: string };

/** A town with its regulation, its places, its units and its people. */
export async function founded(world: World, acts: Acts, { staff = "", ...organisation }: Founding): Promise<Town> {
  const { id, code } = await must(acts.foundOrganisation(organisation));
  const installation = installationOf(id);
  const units: Partial<Record<string, string>> = {};
  for (const name of UNITS) units[name] = (await must(acts.createUnit(installation, { name, retired: false }))).id;
  const office = await officeOf(acts, installation, units as Units, staff);
  const regulation = await must(acts.adoptRegulation(office.administrator, { pack: "shuidong-2024" }));
  const venues = [];
  for (const place of PLACES) venues.push(await must(acts.createVenue(office.organiser, { ...place, retired: false })));
  return { acts, code, office, venues, units: units as Units, regulation, calendar: await world.calendar(id), today: () => world.today() };
}
