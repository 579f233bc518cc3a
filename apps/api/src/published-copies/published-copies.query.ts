import type { EntityManager } from "typeorm";
import type { Once } from "../platform/once/once.js";
import { together } from "../platform/once/together.js";
import { PublishedCopyRow } from "./published-copy.row.js";

type Reading = { readonly manager: EntityManager; readonly once: Once };

/** Every copy of one announcement, those that were taken back among them, in the order of publication; a list of days reads them together. */
export async function copiesOf({ manager, once }: Reading, openDay: string): Promise<PublishedCopyRow[]> {
  const ask = await once("published copies", async () => together((days) => copiesOfDays(manager, days)));
  return ask(openDay);
}

export const standingCopiesOf = async (reading: Reading, openDay: string): Promise<PublishedCopyRow[]> =>
  (await copiesOf(reading, openDay)).filter(({ withdrawn }) => !withdrawn);

/** One copy as the office sees it, straight after it was written down or taken back. */
export const copyById = (manager: EntityManager, organisation: string, id: string): Promise<PublishedCopyRow> =>
  manager.findOneByOrFail(PublishedCopyRow, { organisation, id });

async function copiesOfDays(manager: EntityManager, days: readonly string[]): Promise<ReadonlyMap<string, PublishedCopyRow[]>> {
  const rows = await manager
    .createQueryBuilder(PublishedCopyRow, "copy")
    .where("copy.openDay IN (:...days)", { days })
    .orderBy("copy.publishedAt")
    .addOrderBy("copy.id")
    .getMany();
  return new Map(days.map((day) => [day, rows.filter(({ openDay }) => openDay === day)]));
}
