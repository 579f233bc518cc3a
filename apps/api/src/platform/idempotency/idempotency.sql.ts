export const FIND =
  "SELECT fingerprint, answer, master_key_id FROM idempotency_key WHERE organisation = $1 AND scope = $2 AND digest = ANY ($3::bytea[])";

export const KEEP = `
  INSERT INTO idempotency_key (organisation, scope, digest, fingerprint, answer, master_key_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

export const FORGET = "DELETE FROM idempotency_key WHERE at < $1";
