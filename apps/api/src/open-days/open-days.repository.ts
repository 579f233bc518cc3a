import type { OpenDay } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import { OpenDayRow } from "./open-day.row.js";
import { OpenDayQuotaRow } from "./open-day-quota.row.js";

/** The open days of every town; each call names the town, so that no town reaches another's. */
export class OpenDays {
  constructor(private readonly manager: EntityManager) {}

  /** Locks the row until the transaction ends, so that acts on one open day are taken one at a time. */
  hold(organisation: string, id: string): Promise<OpenDay> {
    return this.locked(organisation, id, "pessimistic_write");
  }

  /** Many share it, and no act is taken meanwhile: a hundred people come through one door, and the day stays what it is. */
  share(organisation: string, id: string): Promise<OpenDay> {
    return this.locked(organisation, id, "pessimistic_read");
  }

  private async locked(organisation: string, id: string, mode: "pessimistic_write" | "pessimistic_read"): Promise<OpenDay> {
    const row = await this.manager.findOne(OpenDayRow, { where: { id, organisation }, lock: { mode } });
    if (!row) throw new NotFound("open day", id);
    const quotas = await this.manager.find(OpenDayQuotaRow, { where: { openDayId: id }, order: { position: "ASC" } });
    return fromRow(row, quotas);
  }

  /** Reads without a lock: for screens. */
  async find(organisation: string, id: string): Promise<OpenDay> {
    const row = await this.manager.findOne(OpenDayRow, {
      where: { id, organisation },
      relations: { quotas: true },
      order: { quotas: { position: "ASC" } },
    });
    if (!row) throw new NotFound("open day", id);
    return fromRow(row, row.quotas);
  }

  async add(openDay: OpenDay): Promise<OpenDay> {
    await this.manager.insert(OpenDayRow, toRow(openDay));
    await this.allocate(openDay);
    return openDay;
  }

  /** Compare and set: writes only over the version that was read, and says so when somebody was quicker. */
  async replace<Next extends OpenDay>(was: OpenDay, is: Next): Promise<Next> {
    const next = { ...is, version: was.version + 1 };
    const { affected } = await this.manager.update(OpenDayRow, { id: was.id, version: was.version }, toRow(next));
    if (affected !== 1) throw new StaleWrite("open_day", was.id);
    if (is.quotas !== was.quotas) await this.allocate(next);
    return next;
  }

  /** Counters of groups that stay are kept; groups that are gone take theirs along. */
  private async allocate({ id, quotas }: OpenDay): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .delete()
      .from(OpenDayQuotaRow)
      .where("open_day = :id AND category <> ALL(:kept)", { id, kept: quotas.map(({ category }) => category) })
      .execute();
    const rows = quotas.map((quota, position) => ({ ...quota, openDayId: id, position }));
    await this.manager.upsert(OpenDayQuotaRow, rows, ["openDayId", "category"]);
  }
}

function toRow({ id, organisation, version, status, theme, date, startsAt, endsAt, seats, quotas: _, ...rest }: OpenDay) {
  const { governedBy, announcedOn, registrationClosesOn, ...details } = { ...unstamped, ...rest };
  return {
    id,
    organisation,
    version,
    status,
    theme,
    date,
    startsAt,
    endsAt,
    seats,
    governedBy,
    announcedOn,
    registrationClosesOn,
    details,
  };
}

const unstamped: {
  governedBy: string | null;
  announcedOn: OpenDayRow["announcedOn"];
  registrationClosesOn: OpenDayRow["registrationClosesOn"];
} = { governedBy: null, announcedOn: null, registrationClosesOn: null };

function fromRow(
  { governedBy, announcedOn, registrationClosesOn, details, applied: _, ...columns }: OpenDayRow,
  quotas: OpenDayQuotaRow[],
) {
  const stamps = Object.fromEntries(
    Object.entries({ governedBy, announcedOn, registrationClosesOn }).filter(([, value]) => value !== null),
  );
  const shares = quotas.map(({ category, least, most, filledBy }) => ({ category, least, most, filledBy }));
  return { ...details, ...stamps, ...columns, quotas: shares } as unknown as OpenDay;
}
