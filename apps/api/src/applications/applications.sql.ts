/** An announced open day, what it asks of those who apply, and the regulation that governs it: one round trip, and no lock. */
export const CALL = `
  SELECT d.status, d.date, d.registration_closes_on AS "registrationClosesOn", d.details -> 'formFields' AS "formFields",
    (SELECT coalesce(json_agg(json_build_object('category', q.category, 'least', q.least, 'most', q.most, 'filledBy', q.filled_by)
       ORDER BY q.position), '[]') FROM open_day_quota q WHERE q.open_day = d.id) AS quotas,
    r.document AS regulation
  FROM open_day d JOIN regulation r ON r.organisation = d.organisation AND r.id = d.governed_by
  WHERE d.organisation = $1 AND d.id = $2 AND d.announced_on IS NOT NULL`;

/** The last statement of the transaction, so that the row everybody counts in is locked for a commit and no longer. */
export const COUNT_IN = `
  WITH day AS (
    UPDATE open_day SET applied = applied + 1 WHERE organisation = $1 AND id = $2 AND status = 'RECRUITING' RETURNING id
  ), share AS (
    UPDATE open_day_quota AS quota SET applied = quota.applied + 1 FROM day WHERE quota.open_day = day.id AND quota.category = $3
  )
  SELECT id FROM day`;

export const COUNT_OUT = `
  WITH day AS (UPDATE open_day SET applied = applied - 1 WHERE organisation = $1 AND id = $2 RETURNING id)
  UPDATE open_day_quota AS quota SET applied = quota.applied - 1 FROM day WHERE quota.open_day = day.id AND quota.category = $3`;

export const COUNT_OVER = `
  UPDATE open_day_quota SET applied = applied + CASE category WHEN $3 THEN 1 ELSE -1 END
  WHERE open_day = $1 AND category IN ($2, $3)`;

/** Living applications of these people to one open day. */
export const OF_PEOPLE = `
  SELECT person_id AS "personId", receipt_number AS "receiptNumber" FROM application
  WHERE organisation = $1 AND person_id = ANY ($2) AND open_day = $3 AND status NOT IN ('WITHDRAWN', 'MERGED')
  ORDER BY submitted_at, id`;

/** The groups of the people whom an organisation has named and not taken back. */
export const NAMED = `
  SELECT category FROM application
  WHERE organisation = $1 AND nominated_through = $2 AND status NOT IN ('WITHDRAWN', 'MERGED')`;

export const LIVING = `
  SELECT person_id AS person, receipt_number AS receipt FROM application
  WHERE organisation = $1 AND open_day = $2 AND status NOT IN ('WITHDRAWN', 'MERGED')`;
