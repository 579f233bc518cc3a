import type { Gone, Instant, OpenDay, Place, Roll } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { SelectionRow } from "../selections/selection.row.js";
import { GoneRow } from "./gone.row.js";

type Day = Pick<OpenDay, "organisation" | "id" | "quotas">;

/** Who was selected, who waits, and who has gone. Whoever writes here holds the open day. */
export class Rolls {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: () => Instant,
  ) {}

  /** Before the list stands there is nobody on it. */
  async of({ organisation, id: openDay, quotas }: Day): Promise<Roll> {
    const selection = await this.manager.findOneBy(SelectionRow, { organisation, openDay });
    const gone = await this.manager.find(GoneRow, { where: { organisation, openDay }, order: { goneAt: "ASC", receipt: "ASC" } });
    const { selected = [], reserves = [] } = selection?.outcome ?? {};
    return { quotas, selected: selected.map(placeOf), reserves: reserves.map(placeOf), gone: gone.map(goneOf) };
  }

  /** One look by key: a door asks at every ticket. */
  async goneFrom({ organisation, id: openDay }: Pick<Day, "organisation" | "id">, receipt: string): Promise<Gone | null> {
    const row = await this.manager.findOneBy(GoneRow, { organisation, openDay, receipt });
    return row && goneOf(row);
  }

  async leave({ organisation, id: openDay }: Day, ...gone: readonly Gone[]): Promise<void> {
    if (gone.length === 0) return;
    const rows = gone.map(({ receipt, because, explanation = null }) => ({ receipt, because, explanation, goneAt: this.now() }));
    await this.manager.insert(
      GoneRow,
      rows.map((row) => ({ ...row, organisation, openDay })),
    );
  }
}

const placeOf = ({ receipt, category }: Place): Place => ({ receipt, category });

const goneOf = ({ receipt, because, explanation }: GoneRow): Gone => ({ receipt, because, ...(explanation && { explanation }) });
