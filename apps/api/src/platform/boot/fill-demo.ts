import type { DataSource } from "typeorm";
import type { Acts } from "../../use-cases.js";
import type { World } from "../../world.js";
import type { Demo } from "../demo/demo.js";
import { demoState, fillOnce } from "../demo/demo-state.js";
import { migrateTold, type OpenDatabase } from "./open-database.js";
import type { Say } from "./say.js";

/** A filling that was cut short leaves half a town, which no act can finish: the built-in database is begun anew. */
async function beginAnew({ embedded, ownerUrl }: OpenDatabase, say: Say): Promise<void> {
  if (!embedded) throw new Error("The demo in this database was cut short while it was filled. Give it an empty database.");
  say("The last start was cut short while it filled the demo; beginning anew …");
  await embedded.empty();
  await migrateTold(ownerUrl, say);
}

/** Fills the demo town on the first start, and leaves it alone on every other. */
export async function fillDemo(opened: OpenDatabase, database: DataSource, world: World, acts: Acts, demo: Demo, say: Say): Promise<void> {
  const state = await demoState(database);
  if (state === "FILLED") return;
  if (state === "OFFICE") throw new Error("This database holds an office's own data: no demo is put into it. Set KAIMEN_MODE=production.");
  if (state === "INTERRUPTED") await beginAnew(opened, say);
  say("Filling the demo town (first start only) …");
  await ticking(say, () => fillOnce(database, world.now, () => demo.fill(world, acts)));
}

/** A season is lived through in half a minute: nobody should wonder whether it hangs. */
async function ticking(say: Say, work: () => Promise<unknown>): Promise<void> {
  const begun = Date.now();
  const tick = setInterval(() => say(`  … ${((Date.now() - begun) / 1000).toFixed(0)} s`), 10_000);
  await work().finally(() => clearInterval(tick));
}
