import { announceOpenDay } from "./open-days/announce-open-day.js";
import { approveOpenDay } from "./open-days/approve-open-day.js";
import { beginDay } from "./open-days/begin-day.js";
import { cancelOpenDay } from "./open-days/cancel-open-day.js";
import { closeDay } from "./open-days/close-day.js";
import { closeRegistration } from "./open-days/close-registration.js";
import { extendCall } from "./open-days/extend-call.js";
import { formSelectionGroup } from "./open-days/form-selection-group.js";
import { planOpenDay } from "./open-days/plan-open-day.js";
import { postponeOpenDay } from "./open-days/postpone-open-day.js";
import { publishSummary } from "./open-days/publish-summary.js";
import { reviseOpenDay } from "./open-days/revise-open-day.js";
import { confirmHolidayNotice } from "./reference/confirm-holiday-notice.js";
import { enterHolidayNotice } from "./reference/enter-holiday-notice.js";
import { createUnit, updateUnit } from "./reference/write-unit.js";
import { createVenue, updateVenue } from "./reference/write-venue.js";
import { adoptRegulation } from "./regulations/adopt-regulation.js";
import { passRelease } from "./releases/pass-release.js";
import { returnRelease } from "./releases/return-release.js";
import { submitRelease } from "./releases/submit-release.js";
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
  planOpenDay: planOpenDay(world),
  reviseOpenDay: reviseOpenDay(world),
  approveOpenDay: approveOpenDay(world),
  formSelectionGroup: formSelectionGroup(world),
  submitRelease: submitRelease(world),
  passRelease: passRelease(world),
  returnRelease: returnRelease(world),
  announceOpenDay: announceOpenDay(world),
  extendCall: extendCall(world),
  closeRegistration: closeRegistration(world),
  beginDay: beginDay(world),
  closeDay: closeDay(world),
  publishSummary: publishSummary(world),
  postponeOpenDay: postponeOpenDay(world),
  cancelOpenDay: cancelOpenDay(world),
});

export type Acts = ReturnType<typeof useCases>;
