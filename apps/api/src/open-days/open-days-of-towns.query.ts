import type { EntityManager } from "typeorm";
import type { Once } from "../platform/once/once.js";
import { together } from "../platform/once/together.js";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, limitOf, sizeOf } from "../platform/relay/page.js";
import { OpenDayRow } from "./open-day.row.js";
import { openDayRows, selectOpenDays } from "./open-day-view.query.js";
import { narrow, type OpenDaysWanted, openDaysList, turn } from "./open-days-list.query.js";

type Day = { readonly id: string; readonly date: string; readonly organisation: string };
type Wanted = Omit<OpenDaysWanted, "organisation">;

/** A town's list as a page asks for it; a county's page asks for those of all its towns, and gets them together. */
export async function openDaysTogether<View extends Day>(
  { manager, once }: { readonly manager: EntityManager; readonly once: Once },
  { organisation, ...wanted }: OpenDaysWanted,
): Promise<Connection<View>> {
  const ask = await once(`open days ${JSON.stringify(wanted)}`, async () =>
    together<Connection<View>>((towns) => openDaysOfTowns<View>(manager, towns, wanted)),
  );
  return ask(organisation);
}

/** One page for each of these towns: three round trips, however many towns, and two for one. */
async function openDaysOfTowns<View extends Day>(manager: EntityManager, towns: readonly string[], wanted: Wanted) {
  const [only] = towns;
  if (only && towns.length === 1) return new Map([[only, await openDaysList<View>(manager, { ...wanted, organisation: only })]]);

  const totals = await totalsOf(manager, towns, wanted);
  const ids = await firstOfEach(manager, towns, wanted);
  const days = ids.length === 0 ? [] : await openDayRows<View>(turn(selectOpenDays(manager).where("d.id IN (:...ids)", { ids }), wanted));
  const pageOf = (town: string) =>
    connect(
      days.filter(({ organisation }) => organisation === town),
      sizeOf(wanted),
      totals.get(town) ?? 0,
      (day) => cursorOf(day.date, day.id),
    );
  return new Map(towns.map((town) => [town, pageOf(town)]));
}

async function totalsOf(manager: EntityManager, towns: readonly string[], wanted: Wanted): Promise<Map<string, number>> {
  const query = manager.createQueryBuilder(OpenDayRow, "d").select(["d.organisation AS town", "count(*)::integer AS total"]);
  narrow(query.where("d.organisation IN (:...towns)", { towns }), wanted).groupBy("d.organisation");
  const rows = await query.getRawMany<{ town: string; total: number }>();
  return new Map(rows.map(({ town, total }) => [town, total]));
}

/** The days of each town's page. Each is read by the town's own index, so that a town with a long history costs no more than another. */
async function firstOfEach(manager: EntityManager, towns: readonly string[], wanted: Wanted): Promise<string[]> {
  const page = manager.createQueryBuilder(OpenDayRow, "d").select("d.id", "id").where("d.organisation = town.id");
  const [sql, values] = turn(narrow(page, wanted), wanted).limit(limitOf(wanted)).getQueryAndParameters();
  const each = `SELECT day.id FROM unnest($${values.length + 1}::text[]) AS town (id) CROSS JOIN LATERAL (${sql}) AS day`;
  const rows: { id: string }[] = await manager.query(each, [...values, towns]);
  return rows.map(({ id }) => id);
}
