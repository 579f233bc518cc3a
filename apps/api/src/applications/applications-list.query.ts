import type { ApplicationChannel, ApplicationStatus } from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { OpenDayRow } from "../open-days/open-day.row.js";
import { OpenDayQuotaRow } from "../open-days/open-day-quota.row.js";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import type { ApplicationRow } from "./application.row.js";
import { type Reading, type ShownApplication, selectApplications, withPeople } from "./shown-application.query.js";

export type ApplicationFilter = {
  readonly statuses?: readonly ApplicationStatus[] | null;
  readonly category?: string | null;
  readonly channel?: ApplicationChannel | null;
  readonly receiptNumber?: string | null;
  readonly possibleDuplicates?: boolean | null;
};

type Wanted = PageArgs & ApplicationFilter & { readonly organisation: string; readonly openDay: string };

/** One page in the order of arrival: the rows, their people, and the total. */
export async function applicationsList({ manager, people }: Reading, wanted: Wanted): Promise<Connection<ShownApplication>> {
  const query = filtered(selectApplications(manager), wanted);
  const [at, id] = wanted.after ? keyOf(wanted.after) : [];
  if (at && id) query.andWhere("(a.submitted_at, a.id) > (:at, :id)", { at, id });
  query.orderBy("a.submittedAt").addOrderBy("a.id").limit(limitOf(wanted));

  const rows = (await query.getMany()).slice(0, sizeOf(wanted) + 1);
  const total = await totalOf(manager, wanted);
  return connect(await withPeople(people, rows), sizeOf(wanted), total, (row) => cursorOf(row.submittedAt, row.id));
}

/** As many as are asked for in the order of arrival, to be given out as a list. */
export async function everyApplication({ manager, people }: Reading, wanted: Wanted & { first: number }): Promise<ShownApplication[]> {
  const query = filtered(selectApplications(manager), wanted).orderBy("a.submittedAt").addOrderBy("a.id").limit(wanted.first);
  return withPeople(people, await query.getMany());
}

/** Unless told, every application that counts: what was withdrawn or merged is asked for by its status. */
function filtered(query: SelectQueryBuilder<ApplicationRow>, wanted: Wanted) {
  const { organisation, openDay, statuses, category, channel, receiptNumber, possibleDuplicates } = wanted;
  query.where("a.organisation = :organisation AND a.open_day = :openDay", { organisation, openDay });
  if (statuses) query.andWhere("a.status = ANY(:statuses)", { statuses });
  else query.andWhere("a.status NOT IN ('WITHDRAWN', 'MERGED')");
  if (category) query.andWhere("a.category = :category", { category });
  if (channel) query.andWhere("a.channel = :channel", { channel });
  if (receiptNumber) query.andWhere("starts_with(a.receipt_number, :receiptNumber)", { receiptNumber });
  if (possibleDuplicates) query.andWhere("a.possible_duplicates <> '{}'");
  return query;
}

/** The whole list and each group are counted as they come; only other filters are counted by reading. */
async function totalOf(manager: EntityManager, wanted: Wanted): Promise<number> {
  const { openDay, statuses, category, channel, receiptNumber, possibleDuplicates } = wanted;
  if (statuses || channel || receiptNumber || possibleDuplicates) return filtered(selectApplications(manager), wanted).getCount();
  const counted = category
    ? await manager.findOneBy(OpenDayQuotaRow, { openDayId: openDay, category })
    : await manager.findOneBy(OpenDayRow, { id: openDay });
  return counted?.applied ?? 0;
}
