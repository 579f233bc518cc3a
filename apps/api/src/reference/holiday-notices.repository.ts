import type { HolidayNotice } from "@kaimen/domain";
import { type EntityManager, IsNull, Not } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { HolidayNoticeRow } from "./holiday-notice.row.js";

const ENTER = `
  INSERT INTO holiday_notice (year, notice, entered_by, entered_in) VALUES ($1, $2, $3, $4)
  ON CONFLICT (year) DO UPDATE SET notice = $2, entered_by = $3, entered_in = $4 WHERE holiday_notice.confirmed_by IS NULL
  RETURNING year`;

/** Notices that offices have entered, for every town of the installation. */
export class HolidayNotices {
  constructor(private readonly manager: EntityManager) {}

  /** Only what a second person has confirmed counts. */
  async confirmed(): Promise<HolidayNotice[]> {
    const rows = await this.manager.find(HolidayNoticeRow, { where: { confirmedBy: Not(IsNull()) }, order: { year: "ASC" } });
    return rows.map(({ notice }) => notice);
  }

  async hold(year: number): Promise<HolidayNoticeRow> {
    const row = await this.manager.findOne(HolidayNoticeRow, { where: { year }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("notice for the year", String(year));
    return row;
  }

  /** False where the year was confirmed already: a notice that counts is not typed over. */
  async enter(notice: HolidayNotice, by: string, organisation: string): Promise<boolean> {
    const written = await this.manager.query(ENTER, [notice.year, notice, by, organisation]);
    return written.length === 1;
  }

  async confirm(year: number, confirmedBy: string): Promise<void> {
    await this.manager.update(HolidayNoticeRow, { year }, { confirmedBy });
  }
}
