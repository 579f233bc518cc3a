import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { SelectionRow } from "./selection.row.js";

export type Selection = Readonly<SelectionRow>;

/** How the lists of every town were drawn up. Whoever writes here holds the open day. */
export class Selections {
  constructor(private readonly manager: EntityManager) {}

  of({ organisation, openDay }: Pick<Selection, "organisation" | "openDay">): Promise<Selection | null> {
    return this.manager.findOneBy(SelectionRow, { organisation, openDay });
  }

  async add(selection: Selection): Promise<Selection> {
    await this.manager.insert(SelectionRow, { ...selection });
    return selection;
  }

  /** Compare and set: a second draw finds that the first was quicker. */
  async replace(was: Selection, change: Partial<Selection>): Promise<void> {
    const { organisation, openDay, version } = was;
    const { affected } = await this.manager.update(SelectionRow, { organisation, openDay, version }, { ...change, version: version + 1 });
    if (affected !== 1) throw new StaleWrite("selection", openDay);
  }
}
