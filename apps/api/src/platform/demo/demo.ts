import type { Acts } from "../../use-cases.js";
import type { World } from "../../world.js";

/** Someone who can sign in at the office of the demo; printed at every start. */
export type SignIn = { readonly user: string; readonly password: string; readonly role: string };

/** A town made by the acts themselves. `fill` runs once in the life of a database. */
export type Demo = {
  readonly signIns: readonly SignIn[];
  fill(world: World, acts: Acts): Promise<void>;
};
