import { adoptRegulation } from "./regulations/adopt-regulation.js";
import type { World } from "./world.js";

/** Every act of the office and of the citizen, one line each, in the order of the work. */
export const useCases = (world: World) => ({
  adoptRegulation: adoptRegulation(world),
});

export type Acts = ReturnType<typeof useCases>;
