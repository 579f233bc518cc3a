export const ENQUEUE = `
  INSERT INTO outbox (id, organisation, kind, template, person_id, address, master_key_id, payload, due_at, created_at, unique_as)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (organisation, unique_as) DO NOTHING`;

/** One statement for a whole village: each message carries its own receipt number. */
export const ENQUEUE_ALL = `
  INSERT INTO outbox (id, organisation, kind, template, person_id, payload, due_at, created_at, unique_as)
  SELECT gen_random_uuid()::text, $1, $2, $3, told.person, $4::jsonb || jsonb_build_object('receipt', told.receipt), $5, $5, $6 || told.receipt
  FROM unnest($7::text[], $8::text[]) AS told (person, receipt)
  ON CONFLICT (organisation, unique_as) DO NOTHING`;

/** A lease, not a lock: sending takes seconds, and no transaction stays open over it. A sender that dies loses it when it runs out. */
export const CLAIM = `
  UPDATE outbox SET attempts = attempts + 1, leased_until = $1::timestamptz + make_interval(secs => $2)
  WHERE id IN (
    SELECT id FROM outbox
    WHERE settled_at IS NULL AND kind = ANY ($5) AND due_at <= $1 AND attempts < $3 AND (leased_until IS NULL OR leased_until <= $1)
    ORDER BY due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, organisation, kind, template, payload, attempts, person_id, address, master_key_id`;

/** The address goes with the sending: what is sent needs it no more. */
export const SENT = "UPDATE outbox SET settled_at = $2, sent_at = $2, address = NULL WHERE id = $1 AND settled_at IS NULL";

export const DROPPED = "UPDATE outbox SET settled_at = $2, dropped_for = $3, address = NULL WHERE id = $1 AND settled_at IS NULL";

export const RELEASED = "UPDATE outbox SET leased_until = NULL, due_at = $2 WHERE id = $1 AND settled_at IS NULL";

export const CALLED = `
  UPDATE outbox SET settled_at = $3, called_by = $4, address = NULL WHERE organisation = $1 AND id = $2 AND settled_at IS NULL`;
