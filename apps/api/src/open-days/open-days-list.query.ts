import type { CivilDate, Status } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
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

/** One page of a town's open days by date, in one round trip and a count. */
export async function openDaysList<View extends { id: string; date: string }>(
  manager: EntityManager,
  { organisation, statuses, announced, from, to, order, ...page }: OpenDaysWanted,
): Promise<Connection<View>> {
  const query = selectOpenDays(manager).where("d.organisation = :organisation", { organisation });
  if (announced) query.andWhere("d.announced_on IS NOT NULL");
  if (statuses) query.andWhere("d.status IN (:...statuses)", { statuses });
  if (from) query.andWhere("d.date >= :from", { from });
  if (to) query.andWhere("d.date <= :to", { to });
  const total = await query.clone().getCount();

  const [date, id] = page.after ? keyOf(page.after) : [];
  if (date && id) query.andWhere(`(d.date, d.id) ${order === "ASC" ? ">" : "<"} (:date, :id)`, { date, id });
  query.orderBy("d.date", order).addOrderBy("d.id", order).limit(limitOf(page));
  return connect(await openDayRows<View>(query), sizeOf(page), total, (day) => cursorOf(day.date, day.id));
}
