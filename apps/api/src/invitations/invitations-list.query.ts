import type { CategoryCode, CivilDate, Instant, InvitationStatus, Promotion } from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { ApplicationRow } from "../applications/application.row.js";
import type { Reading } from "../applications/shown-application.query.js";
import type { Personal } from "../platform/people/personal.js";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import { InvitationRow } from "./invitation.row.js";

export type Came = { readonly stop: string | null; readonly at: Instant };

/** One line of the door list: who was invited, what she said, and where she has been seen. */
export type InvitedPerson = {
  readonly receiptNumber: string;
  readonly category: CategoryCode;
  readonly status: InvitationStatus;
  readonly invitedOn: CivilDate;
  readonly answeredOn: CivilDate | null;
  readonly promotion: Promotion | null;
  readonly villageOrUnit: string;
  readonly checkIns: readonly Came[];
  readonly person: Personal | null;
};

type Row = Omit<InvitedPerson, "person"> & { readonly personId: string };
type Of = { readonly organisation: string; readonly openDay: string };
type Wanted = PageArgs & Of & { readonly statuses?: readonly InvitationStatus[] | null };

const CAME = `(SELECT coalesce(json_agg(json_build_object('stop', nullif(c.stop, ''), 'at', to_char(c.at AT TIME ZONE 'UTC',
  'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.at), '[]') FROM check_in c
  WHERE c.organisation = i.organisation AND c.open_day = i.open_day AND c.receipt = i.receipt)`;

const select = (manager: EntityManager, { organisation, openDay }: Of): SelectQueryBuilder<InvitationRow> =>
  manager
    .createQueryBuilder(InvitationRow, "i")
    .innerJoin(ApplicationRow, "a", "a.organisation = i.organisation AND a.open_day = i.open_day AND a.receipt_number = i.receipt")
    .select(['i.receipt AS "receiptNumber"', "i.category AS category", "i.status AS status", 'i.invited_on AS "invitedOn"'])
    .addSelect([
      'i.answered_on AS "answeredOn"',
      "i.promotion AS promotion",
      'a.village_or_unit AS "villageOrUnit"',
      'a.person_id AS "personId"',
    ])
    .addSelect(CAME, "checkIns")
    .where("i.organisation = :organisation AND i.open_day = :openDay", { organisation, openDay });

async function withPeople({ people }: Reading, rows: readonly Row[]): Promise<InvitedPerson[]> {
  const known = await people.read(rows.map(({ personId }) => personId));
  return rows.map(({ personId, ...row }) => ({ ...row, person: known.get(personId) ?? null }));
}

/** The whole list by receipt number, for what is printed at once. */
export async function invitedTo(reading: Reading, { statuses, ...of }: Of & Required<Pick<Wanted, "statuses">>): Promise<InvitedPerson[]> {
  const query = select(reading.manager, of).andWhere("i.status = ANY(:statuses)", { statuses });
  return withPeople(reading, await query.orderBy("i.receipt").getRawMany<Row>());
}

/** A page of the door list by receipt number: the rows with where they were seen, their people, and the total. */
export async function invitationsList(reading: Reading, wanted: Wanted): Promise<Connection<InvitedPerson>> {
  const query = select(reading.manager, wanted);
  if (wanted.statuses) query.andWhere("i.status = ANY(:statuses)", { statuses: wanted.statuses });
  const total = await query.clone().getCount();
  const [after] = wanted.after ? keyOf(wanted.after) : [];
  if (after) query.andWhere("i.receipt > :after", { after });
  const rows = await query.orderBy("i.receipt").limit(limitOf(wanted)).getRawMany<Row>();
  const people = await withPeople(reading, rows.slice(0, sizeOf(wanted) + 1));
  return connect(people, sizeOf(wanted), total, ({ receiptNumber }) => cursorOf(receiptNumber));
}

/** After an act, which has just held it. */
export async function invitedPerson(reading: Reading, of: Of & { readonly receiptNumber: string }): Promise<InvitedPerson> {
  const query = select(reading.manager, of).andWhere("i.receipt = :receipt", { receipt: of.receiptNumber });
  return (await withPeople(reading, await query.getRawMany<Row>()))[0] as InvitedPerson;
}
