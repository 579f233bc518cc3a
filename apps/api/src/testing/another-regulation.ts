import { packOf, type Regulation, withOfficeDefaults } from "@kaimen/domain";
import type { Town } from "./town.js";

/** From now on the town is governed by Shuidong's regulation with these clauses in place of its own; undefined takes one away. */
export async function governedBy(town: Town, change: Partial<Regulation>): Promise<void> {
  const pack = packOf("shuidong-2024");
  if (!pack) throw new Error("There is no such pack.");
  const regulation = withOfficeDefaults({ ...pack.regulation, id: "shuidong-otherwise", ...change });
  await town.world.transact(({ regulations }) => regulations.adopt(town.organisation, { ...pack, regulation }, {}, town.world.now()));
}
