/** Few at any time, and found by an index of their own. A question that went with its person can be answered to nobody. */
export const OWED = `
  SELECT count(*)::integer AS owed FROM opinion o LEFT JOIN person p ON p.id = o.person_id
  WHERE o.organisation = $1 AND o.open_day = $2 AND o.status <> 'REPLIED' AND p.erased_at IS NULL`;

/** Under an older master key; or under any, though a person raised it. Several workers pass over what another has taken. */
export const TO_RESEAL = `
  SELECT id FROM opinion WHERE master_key_id IS NOT NULL AND (master_key_id <> $1 OR person_id IS NOT NULL)
  ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`;
