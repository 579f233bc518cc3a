export const ISSUE = `
  INSERT INTO receipt (organisation, series, number, digest, subject_type, subject, person_id, issued_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING number`;

export const OPEN = `
  SELECT number, subject_type AS type, subject AS id, person_id AS person FROM receipt
  WHERE organisation = $1 AND digest = ANY ($2::bytea[])`;
