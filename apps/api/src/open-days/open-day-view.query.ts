import { demandsOf, type FormFields } from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { OpenDayRow } from "./open-day.row.js";
import type { AdminOpenDay } from "./open-day.type.js";

/** The groups of a day as one JSON column, so that a page of days stays one round trip. */
const QUOTAS = `(SELECT coalesce(json_agg(json_build_object('category', q.category, 'least', q.least, 'most', q.most,
  'filledBy', q.filled_by, 'applied', q.applied) ORDER BY q.position), '[]') FROM open_day_quota q WHERE q.open_day = d.id)`;

/** A text that was published about the day, as one JSON column. */
const published = (subject: string) =>
  `(SELECT json_build_object('text', p.text, 'publishedAt', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    FROM publication p WHERE p.organisation = d.organisation AND p.subject = '${subject}' AND p.document = d.id)`;

type Row = { readonly details: { readonly formFields?: FormFields }; readonly groupFormedOn: string | null } & Record<string, unknown>;

export const selectOpenDays = (manager: EntityManager): SelectQueryBuilder<OpenDayRow> =>
  manager
    .createQueryBuilder(OpenDayRow, "d")
    .select(["d.id AS id", "d.version AS version", "d.status AS status", "d.theme AS theme", "d.date AS date"])
    .addSelect(['d.starts_at AS "startsAt"', 'd.ends_at AS "endsAt"', "d.seats AS seats", "d.applied AS applied", "d.details AS details"])
    .addSelect(['d.governed_by AS "governedBy"', 'd.announced_on AS "announcedOn"', 'd.registration_closes_on AS "registrationClosesOn"'])
    .addSelect("d.organisation", "organisation")
    .addSelect("d.details #>> '{group,formedOn}'", "groupFormedOn")
    .addSelect(QUOTAS, "quotas")
    .addSelect(published("ANNOUNCEMENT"), "announcement")
    .addSelect(published("SUMMARY"), "summary");

/** In the shape of the GraphQL type: the facts of the status beside the columns, and every field that may be asked for with its demand. */
export function shown<View extends object>({ details, ...columns }: Row): View {
  const asked = details.formFields && { formFields: demandsOf(details.formFields) };
  return { ...details, ...asked, ...columns } as unknown as View;
}

export async function openDayView<View extends object>(query: SelectQueryBuilder<OpenDayRow>): Promise<View | null> {
  const row = await query.getRawOne<Row>();
  return row ? shown(row) : null;
}

export const openDayRows = async <View extends object>(query: SelectQueryBuilder<OpenDayRow>): Promise<View[]> =>
  (await query.getRawMany<Row>()).map((row) => shown<View>(row));

/** An announced day, as everybody sees it. */
export const announcedDay = <View extends object>(manager: EntityManager, organisation: string, id: string): Promise<View | null> =>
  openDayView<View>(
    selectOpenDays(manager).where("d.organisation = :organisation AND d.id = :id AND d.announced_on IS NOT NULL", { organisation, id }),
  );

/** A day that is known to be there, as the office sees it. */
export async function openDayById(manager: EntityManager, organisation: string, id: string): Promise<AdminOpenDay> {
  const day = await openDayView<AdminOpenDay>(
    selectOpenDays(manager).where("d.organisation = :organisation AND d.id = :id", { organisation, id }),
  );
  if (!day) throw new NotFound("open day", id);
  return day;
}
