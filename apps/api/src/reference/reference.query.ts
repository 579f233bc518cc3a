import type { EntityManager } from "typeorm";
import { HolidayNoticeRow } from "./holiday-notice.row.js";
import { LocalDayRow } from "./local-day.row.js";
import { UnitRow } from "./unit.row.js";
import { VenueRow } from "./venue.row.js";

/** Short lists, whole: a town has a few dozen of each. */
export const venuesOf = (manager: EntityManager, organisation: string) =>
  manager.find(VenueRow, { where: { organisation }, order: { name: "ASC" } });

export const unitsOf = (manager: EntityManager, organisation: string) =>
  manager.find(UnitRow, { where: { organisation }, order: { name: "ASC" } });

export const enteredNotices = async (manager: EntityManager) => {
  const rows = await manager.find(HolidayNoticeRow, { order: { year: "ASC" } });
  return rows.map(({ notice, confirmedBy }) => ({ ...notice, confirmed: confirmedBy !== null }));
};

/** A town's own days, confirmed or not. */
export const localDaysOf = async (manager: EntityManager, organisation: string) => {
  const rows = await manager.find(LocalDayRow, { where: { organisation }, order: { date: "ASC" } });
  return rows.map(({ date, name, working, confirmedBy }) => ({ date, name, working, confirmed: confirmedBy !== null }));
};
