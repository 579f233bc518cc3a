import { isFact } from "@kaimen/domain";
import type { Acts } from "../use-cases.js";

/** The town of the tests, with its regulation adopted unless the test wants to do that itself. */
export async function foundShuidong({ foundOrganisation, adoptRegulation }: Acts, { regulation = true } = {}): Promise<string> {
  const town = await foundOrganisation({ code: "shuidong", name: "水东镇人民政府", kind: "TOWN", creditCode: "11341703003249952J" });
  if (!isFact(town)) throw new Error(JSON.stringify(town));
  const founder = { staff: "founder", name: "founder", organisation: town.id, roles: [] };
  if (regulation) await adoptRegulation(founder, { pack: "shuidong-2024" });
  return town.id;
}
