/** $1 the town, $2 the open day, $3 today. People are counted in the database and never read. */
const OF = "organisation = $1 AND open_day = $2";

/** The readings that let a text out are those between its last handing in and its publication; the journal keeps them for ever. */
const READINGS = `
  SELECT coalesce(json_agg(l.detail ->> 'step'), '[]') FROM journal l
  WHERE l.subject_type = 'Release' AND l.subject = p.document AND l.organisation = p.organisation AND l.event = 'ReleasePassed'
    AND l.detail ->> 'subject' = p.subject AND l.at <= p.published_at
    AND l.id > (SELECT coalesce(max(s.id), 0) FROM journal s
      WHERE s.subject_type = 'Release' AND s.subject = p.document AND s.organisation = p.organisation AND s.event = 'ReleaseSubmitted'
        AND s.detail ->> 'subject' = p.subject AND s.at <= p.published_at)`;

/** Whatever is written down about the day, its texts, its applicants, their objections and their opinions. */
const THINGS = `
  SELECT type, $2 AS id FROM unnest(ARRAY['OpenDay', 'Release']) AS t (type)
  UNION ALL SELECT 'Application', id FROM application WHERE ${OF}
  UNION ALL SELECT 'Objection', id FROM objection WHERE ${OF}
  UNION ALL SELECT 'NominationLink', id FROM nomination_link WHERE ${OF}
  UNION ALL SELECT type, id FROM opinion, unnest(ARRAY['Opinion', 'Release']) AS t (type) WHERE ${OF}`;

/** Staff by name; whoever acts for herself is counted and not named. */
const acts = (things: string) => `
  SELECT coalesce(json_agg(json_build_object('event', event, 'count', n, 'first', first, 'last', last, 'by', names)), '[]') FROM (
    SELECT l.event, count(*)::integer AS n, ${moment("min(l.at)")} AS first, ${moment("max(l.at)")} AS last,
      coalesce(json_agg(DISTINCT s.name) FILTER (WHERE s.name IS NOT NULL), '[]') AS names
    FROM (${things}) t JOIN journal l ON l.subject_type = t.type AND l.subject = t.id AND l.organisation = $1
    LEFT JOIN staff s ON l.actor_kind = 'STAFF' AND s.id = l.actor AND s.organisation = l.organisation
    GROUP BY l.event) AS a`;

const moment = (at: string) => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All that a dossier asks of one day beside its own row, in one round trip. Whoever was erased is owed no answer. */
export const DOSSIER_FACTS = `
  SELECT o.name AS host,
    (SELECT count(*)::integer FROM application WHERE ${OF} AND status NOT IN ('MERGED', 'WITHDRAWN')) AS applied,
    (SELECT json_build_object('departments', cardinality(r.departments), 'concludedOn', r.concluded_on,
        'decided', (SELECT count(*) FROM candidate_review WHERE ${OF} AND verdict <> 'PENDING'))
      FROM joint_review r WHERE ${OF}) AS review,
    (SELECT json_build_object('method', s.method, 'selected', jsonb_array_length(s.outcome -> 'selected'), 'ground', s.outcome ->> 'ground')
      FROM selection s WHERE ${OF} AND s.outcome IS NOT NULL) AS selection,
    (SELECT json_build_object('raised', count(*), 'open', count(*) FILTER (WHERE status = 'RAISED')) FROM objection WHERE ${OF}) AS objections,
    (SELECT json_build_object('invited', count(*), 'answered', count(*) FILTER (WHERE status IN ('ACCEPTED', 'DECLINED')),
        'lapsed', count(*) FILTER (WHERE status = 'LAPSED')) FROM invitation WHERE ${OF}) AS invitations,
    (SELECT count(DISTINCT receipt)::integer FROM check_in WHERE ${OF}) AS attended,
    (SELECT json_build_object('raised', count(*), 'answered', count(*) FILTER (WHERE i.status = 'REPLIED'),
        'inWriting', count(*) FILTER (WHERE i.status = 'REPLIED' AND NOT i.on_the_spot),
        'late', count(*) FILTER (WHERE i.status = 'REPLIED' AND i.late),
        'overdue', count(*) FILTER (WHERE i.status <> 'REPLIED' AND i.due_on < $3))
      FROM opinion i LEFT JOIN person h ON h.id = i.person_id
      WHERE i.organisation = $1 AND i.open_day = $2 AND (i.status = 'REPLIED' OR h.erased_at IS NULL)) AS opinions,
    (SELECT coalesce(json_agg(json_build_object('subject', p.subject, 'passed', (${READINGS})) ORDER BY p.published_at), '[]')
      FROM publication p WHERE p.organisation = $1 AND p.document = $2) AS texts,
    (SELECT count(*)::integer FROM application a JOIN person p ON p.id = a.person_id
      WHERE a.organisation = $1 AND a.open_day = $2 AND p.erased_at IS NULL) AS kept,
    (${acts(THINGS)}) AS acts
  FROM organisation o WHERE o.id = $1`;

/** $2 the year's plan. */
export const YEAR_ACTS = `SELECT (${acts("SELECT 'AnnualPlan' AS type, $2 AS id")}) AS acts`;
