import type { CheckIn, OpenDay } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { CheckInRow } from "./check-in.row.js";

type Day = Pick<OpenDay, "organisation" | "id">;

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

  /** Two scanners at once: the first time stays. False where it stood already. */
  async add({ organisation, id: openDay }: Day, { receipt, stop = "", at }: CheckIn, recordedBy: string): Promise<boolean> {
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(CheckInRow)
      .values({ organisation, openDay, receipt, stop, at, recordedBy })
      .orIgnore()
      .returning("receipt")
      .execute();
    return (raw as unknown[]).length === 1;
  }

  async remove({ organisation, id: openDay }: Day, { receipt, stop = "" }: Pick<CheckIn, "receipt" | "stop">): Promise<boolean> {
    const { affected } = await this.manager.delete(CheckInRow, { organisation, openDay, receipt, stop });
    return affected === 1;
  }
}
