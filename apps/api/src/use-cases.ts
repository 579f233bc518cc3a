import { confirmHolidayNotice } from "./reference/confirm-holiday-notice.js";
import { enterHolidayNotice } from "./reference/enter-holiday-notice.js";
import { createUnit, updateUnit } from "./reference/write-unit.js";
import { createVenue, updateVenue } from "./reference/write-venue.js";
import { adoptRegulation } from "./regulations/adopt-regulation.js";
import type { World } from "./world.js";

/** Every act of the office and of the citizen, one line each, in the order of the work. */
export const useCases = (world: World) => ({
  createVenue: createVenue(world),
  updateVenue: updateVenue(world),
  createUnit: createUnit(world),
  updateUnit: updateUnit(world),
  enterHolidayNotice: enterHolidayNotice(world),
  confirmHolidayNotice: confirmHolidayNotice(world),
  adoptRegulation: adoptRegulation(world),
});

export type Acts = ReturnType<typeof useCases>;
