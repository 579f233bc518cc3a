import type { CivilDate, KeptPerson, RetentionTerms } from "@kaimen/domain";
import type { EntityManager } from "typeorm";

/** An open day that is over and of which the office still knows people, with the terms of the regulation that governs it. */
export type DayWithPeople = {
  readonly organisation: string;
  readonly openDay: string;
  readonly event: CivilDate;
  readonly terms: RetentionTerms | null;
};

export type KeptApplicant = KeptPerson & {
  readonly application: string;
  readonly person: string;
};

/** The day counts by its date, whatever became of it: an office that forgets to close a day does not keep its people for ever. */
const DAYS = `
  SELECT d.organisation, d.id AS "openDay", d.date AS event, r.document -> 'retention' -> 'content' AS terms
  FROM open_day d LEFT JOIN regulation r ON r.organisation = d.organisation AND r.id = d.governed_by
  WHERE d.date < $1 AND EXISTS (
    SELECT FROM application a JOIN person p ON p.id = a.person_id
    WHERE a.organisation = d.organisation AND a.open_day = d.id AND p.erased_at IS NULL)
  ORDER BY d.date, d.id`;

export const daysWithPeople = (manager: EntityManager, today: CivilDate): Promise<DayWithPeople[]> => manager.query(DAYS, [today]);

const AT = "WHERE at.organisation = a.organisation AND at.open_day = a.open_day AND at.receipt = a.receipt_number";

/** After a restore somebody may be here whose key is gone: nothing of her can be changed any more, only emptied. */
const PEOPLE = `
  SELECT a.id AS application, a.person_id AS person,
    p.id_number IS NOT NULL AND EXISTS (SELECT FROM vault.person_key k WHERE k.person_id = p.id) AS "idNumber",
    a.status = 'SELECTED' OR EXISTS (SELECT FROM invitation at ${AT} AND at.status IN ('INVITED', 'ACCEPTED')) AS listed,
    d.status = 'CANCELLED' OR EXISTS (SELECT FROM roll_gone at ${AT}) AS gone,
    EXISTS (SELECT FROM check_in at ${AT}) AS "cameIn",
    EXISTS (SELECT FROM opinion o WHERE o.person_id = p.id AND o.status <> 'REPLIED')
      OR EXISTS (SELECT FROM objection o WHERE o.person_id = p.id AND o.status = 'RAISED') AS "awaitsAnswer"
  FROM application a JOIN person p ON p.id = a.person_id JOIN open_day d ON d.id = a.open_day
  WHERE a.organisation = $1 AND a.open_day = $2 AND p.erased_at IS NULL`;
const PAGE = `${PEOPLE} AND a.id > $3 ORDER BY a.id LIMIT $4`;
/**
 * Whoever is locked by an act under way is passed over: the next turn finds her. The person is locked beside her application, so that
 * somebody who was erased while this was asked is seen as erased.
 */
const HELD = `${PEOPLE} AND a.id = ANY ($3) ORDER BY a.id FOR UPDATE OF a, p SKIP LOCKED`;

/** Read without a lock: most of them are not due for months. */
export const keptApplicants = (manager: EntityManager, { organisation, openDay }: DayWithPeople, after: string, most: number) =>
  manager.query<KeptApplicant[]>(PAGE, [organisation, openDay, after, most]);

/** The same people as they are now, each locked until the transaction ends. */
export const heldApplicants = (manager: EntityManager, { organisation, openDay }: DayWithPeople, applications: readonly string[]) =>
  manager.query<KeptApplicant[]>(HELD, [organisation, openDay, applications]);
