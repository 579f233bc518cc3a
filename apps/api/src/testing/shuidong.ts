import { newId } from "../platform/ids/new-id.js";
import type { Acts } from "../use-cases.js";
import type { World } from "../world.js";

const FOUND =
  "INSERT INTO organisation (id, code, name, kind, credit_code, created_at) VALUES ($1, 'shuidong', '水东镇人民政府', 'TOWN', '11341703003249952J', $2)";

/** The town of the tests, with its regulation adopted unless the test wants to do that itself. */
export async function foundShuidong({ database, now }: World, { adoptRegulation }: Acts, { regulation = true } = {}): Promise<string> {
  const organisation = newId("Organisation");
  await database.query(FOUND, [organisation, now()]);
  const founder = { staff: "founder", name: "founder", organisation, roles: [] };
  if (regulation) await adoptRegulation(founder, { pack: "shuidong-2024" });
  return organisation;
}
