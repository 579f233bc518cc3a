import type { CheckIn, OpenDay } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { CheckInRow } from "./check-in.row.js";

type Day = Pick<OpenDay, "organisation" | "id">;

/** A row that was written over carries the transaction that did it (`xmax`). */
const ADD = `
  INSERT INTO check_in AS c (organisation, open_day, receipt, stop, at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (organisation, open_day, receipt, stop) DO UPDATE SET at = excluded.at, recorded_by = excluded.recorded_by
  WHERE c.at > excluded.at RETURNING xmax = 0 AS fresh`;

/** Who came, in every town. An empty stop in the row is the door of the day. */
export class CheckIns {
  constructor(private readonly manager: EntityManager) {}

  async of({ organisation, id: openDay }: Day, receipt: string): Promise<CheckIn[]> {
    const rows = await this.manager.findBy(CheckInRow, { organisation, openDay, receipt });
    return rows.map(({ stop, at }) => ({ receipt, at, ...(stop && { stop }) }));
  }

  /** The numbers of everybody who was seen, at the door or at a stop. */
  async present({ organisation, id: openDay }: Day): Promise<Set<string>> {
    const rows = await this.manager.find(CheckInRow, { where: { organisation, openDay }, select: { receipt: true } });
    return new Set(rows.map(({ receipt }) => receipt));
  }

  /** Two doors at once: the earlier time stays, whichever is written first. Nothing where it stood already. */
  async add({ organisation, id }: Day, { receipt, stop = "", at }: CheckIn, recordedBy: string): Promise<"NEW" | "EARLIER" | undefined> {
    const [written] = await this.manager.query(ADD, [organisation, id, receipt, stop, at, recordedBy]);
    return written && (written.fresh ? "NEW" : "EARLIER");
  }

  async remove({ organisation, id: openDay }: Day, { receipt, stop = "" }: Pick<CheckIn, "receipt" | "stop">): Promise<boolean> {
    const { affected } = await this.manager.delete(CheckInRow, { organisation, openDay, receipt, stop });
    return affected === 1;
  }
}
