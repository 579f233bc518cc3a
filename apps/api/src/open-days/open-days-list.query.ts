import type { CivilDate, Status } from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import type { OpenDayRow } from "./open-day.row.js";
import { openDayRows, selectOpenDays } from "./open-day-view.query.js";

export type OpenDaysWanted = PageArgs & {
  readonly organisation: string;
  /** Only these; all unless told. */
  readonly statuses?: readonly Status[] | null;
  /** Only what has been announced: what the public may see. */
  readonly announced?: boolean;
  readonly from?: CivilDate | null;
  readonly to?: CivilDate | null;
  readonly order: "ASC" | "DESC";
};

export type Turned = Pick<OpenDaysWanted, "order" | "after">;

/** Which days are wanted, whichever page. */
export function narrow(query: SelectQueryBuilder<OpenDayRow>, { statuses, announced, from, to }: Omit<OpenDaysWanted, "organisation">) {
  if (announced) query.andWhere("d.announced_on IS NOT NULL");
  if (statuses) query.andWhere("d.status IN (:...statuses)", { statuses });
  if (from) query.andWhere("d.date >= :from", { from });
  if (to) query.andWhere("d.date <= :to", { to });
  return query;
}

/** The page after a cursor, in the order of the dates. */
export function turn(query: SelectQueryBuilder<OpenDayRow>, { order, after }: Turned) {
  const [date, id] = after ? keyOf(after) : [];
  if (date && id) query.andWhere(`(d.date, d.id) ${order === "ASC" ? ">" : "<"} (:date, :id)`, { date, id });
  return query.orderBy("d.date", order).addOrderBy("d.id", order);
}

/** One page of a town's open days by date, in one round trip and a count. */
export async function openDaysList<View extends { id: string; date: string }>(
  manager: EntityManager,
  { organisation, ...wanted }: OpenDaysWanted,
): Promise<Connection<View>> {
  const query = narrow(selectOpenDays(manager).where("d.organisation = :organisation", { organisation }), wanted);
  const total = await query.clone().getCount();
  const rows = await openDayRows<View>(turn(query, wanted).limit(limitOf(wanted)));
  return connect(rows, sizeOf(wanted), total, (day) => cursorOf(day.date, day.id));
}
