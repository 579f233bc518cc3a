import type { CivilDate, LocalDay } from "@kaimen/domain";
import { type EntityManager, IsNull, Not } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { LocalDayRow } from "./local-day.row.js";

const ENTER = `
  INSERT INTO local_day (organisation, date, name, working, entered_by) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (organisation, date) DO UPDATE SET name = $3, working = $4, entered_by = $5 WHERE local_day.confirmed_by IS NULL
  RETURNING date`;

/** Each town's own days. */
export class LocalDays {
  constructor(private readonly manager: EntityManager) {}

  /** Only what a second person has confirmed counts. */
  confirmed(organisation: string): Promise<LocalDay[]> {
    return this.manager.findBy(LocalDayRow, { organisation, confirmedBy: Not(IsNull()) });
  }

  async hold(organisation: string, date: CivilDate): Promise<LocalDayRow> {
    const row = await this.manager.findOne(LocalDayRow, { where: { organisation, date }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("local day", date);
    return row;
  }

  /** False where the day was confirmed already: a day that counts is not typed over. */
  async enter(organisation: string, { date, name, working }: LocalDay, by: string): Promise<boolean> {
    const written: unknown[] = await this.manager.query(ENTER, [organisation, date, name, working, by]);
    return written.length === 1;
  }

  async confirm(organisation: string, date: CivilDate, confirmedBy: string): Promise<void> {
    await this.manager.update(LocalDayRow, { organisation, date }, { confirmedBy });
  }

  async lift(organisation: string, date: CivilDate): Promise<void> {
    await this.manager.delete(LocalDayRow, { organisation, date });
  }
}
