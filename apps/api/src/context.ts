import type { EntityManager } from "typeorm";
import { type Once, oncePerRequest } from "./platform/once/once.js";
import type { Caller, Clerk } from "./platform/policy/caller.js";
import type { Acts } from "./use-cases.js";
import type { World } from "./world.js";

/** What every resolver is handed. `manager` reads; whatever writes goes through an act. */
type Context = {
  readonly caller: Caller;
  readonly acts: Acts;
  readonly world: World;
  readonly manager: EntityManager;
  readonly once: Once;
};

/** `address` is the caller's, for limits and the journal; `channel` how she reached us. */
export type PublicContext = Context & { readonly address: string };

/** The policy lets nobody but staff reach a resolver of this contract, so there is always a clerk. */
export type AdminContext = Context & { readonly clerk: Clerk; readonly address: string };

export const publicContext = (world: World, acts: Acts, caller: Caller, address: string): PublicContext => ({
  caller,
  acts,
  world,
  manager: world.database.manager,
  once: oncePerRequest(),
  address,
});

export const adminContext = (world: World, acts: Acts, caller: Caller, address: string): AdminContext => ({
  ...publicContext(world, acts, caller, address),
  clerk: caller.kind === "STAFF" ? caller.clerk : nobody,
});

/** Never reached behind the policy; sees nothing if it ever were. */
const nobody: Clerk = { staff: "", name: "", organisation: "", roles: [] };
