/** Rows, key and index in one statement: an application in the opening minute pays one round trip for its person. */
export const ADD = `
  WITH person AS (
    INSERT INTO person (id, organisation, name, phone, born, id_number, address, gender, accessibility_needs, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ), key AS (
    INSERT INTO vault.person_key (person_id, wrapped_key, master_key_id, created_at) VALUES ($1, $11, $12, $10)
  )
  INSERT INTO vault.blind_index (person_id, organisation, kind, digest)
  SELECT $1, $2, kind, digest FROM unnest($13::text[], $14::bytea[]) AS entry (kind, digest)`;

const STORED = `
  SELECT person.id, person.organisation, person.name, person.phone, person.born, person.id_number, person.address,
         person.gender, person.accessibility_needs,
         key.wrapped_key, key.master_key_id
  FROM person JOIN vault.person_key AS key ON key.person_id = person.id`;

export const READ = `${STORED} WHERE person.id = ANY ($1)`;

export const KEYS = "SELECT person_id AS id, wrapped_key, master_key_id FROM vault.person_key WHERE person_id = ANY ($1)";

export const READ_TO_CHANGE = `${READ} FOR UPDATE OF person`;

export const CHANGE =
  "UPDATE person SET name = $2, phone = $3, born = $4, id_number = $5, address = $6, gender = $7, accessibility_needs = $8 WHERE id = $1";

export const INDEX = `
  INSERT INTO vault.blind_index (person_id, organisation, kind, digest)
  SELECT $1, $2, kind, digest FROM unnest($3::text[], $4::bytea[]) AS entry (kind, digest)
  ON CONFLICT (person_id, kind) DO UPDATE SET digest = excluded.digest`;

export const LEAVE_OUT_ID_NUMBER = "DELETE FROM vault.blind_index WHERE person_id = $1 AND kind = 'ID_NUMBER'";

/** Before the deletion, so that a change under way is over and the deletion sees what it indexed. */
export const HOLD = "SELECT FROM person WHERE id = $1 FOR UPDATE";

export const ERASE = `
  WITH key AS (DELETE FROM vault.person_key WHERE person_id = $1),
       index AS (DELETE FROM vault.blind_index WHERE person_id = $1)
  UPDATE person SET name = NULL, phone = NULL, born = NULL, id_number = NULL, address = NULL, gender = NULL,
    accessibility_needs = NULL, erased_at = $2
  WHERE id = $1 AND erased_at IS NULL RETURNING id`;

export const SAME = `
  SELECT person_id, bool_or(kind <> 'PHONE') AS certain
  FROM vault.blind_index
  WHERE organisation = $1 AND (kind, digest) IN (SELECT kind, digest FROM unnest($2::text[], $3::bytea[]) AS sought (kind, digest))
  GROUP BY person_id ORDER BY person_id`;

export const WITH_PHONE = `
  SELECT person_id FROM vault.blind_index
  WHERE organisation = $1 AND kind = 'PHONE' AND person_id = ANY ($2) AND digest = ANY ($3::bytea[])`;

export const OLDER_KEY = `${STORED} WHERE key.master_key_id <> $1 ORDER BY person.id LIMIT $2 FOR UPDATE OF person SKIP LOCKED`;

export const REWRAP = "UPDATE vault.person_key SET wrapped_key = $2, master_key_id = $3 WHERE person_id = $1";
