/** What is counted stands in `day`; people are counted in the database and never read. */
const DAYS_NAMED = "WITH day AS (SELECT id, organisation, status FROM open_day WHERE id = ANY ($1))";
const DAYS_OF_YEAR = `
  WITH day AS (SELECT id, organisation, status FROM open_day WHERE organisation = ANY ($1) AND date BETWEEN $2 AND $3 AND announced_on IS NOT NULL)`;

/** Each open day with its groups, and how many its list was drawn from. */
const DAYS = `
  SELECT day.id AS "openDay", day.organisation, day.status,
    coalesce((SELECT json_agg(q.category ORDER BY q.position) FROM open_day_quota q WHERE q.open_day = day.id), '[]') AS categories,
    coalesce(jsonb_array_length(s.outcome -> 'selected'), 0) AS selected,
    coalesce(jsonb_array_length(s.outcome -> 'selected') + jsonb_array_length(s.outcome -> 'reserves'), 0) AS candidates
  FROM day LEFT JOIN selection s ON s.organisation = day.organisation AND s.open_day = day.id`;

const STANDS = "a.status NOT IN ('MERGED', 'WITHDRAWN')";
const HAS_BEGUN = "day.status IN ('UNDER_WAY', 'HELD', 'SUMMARISED', 'ARCHIVED')";

/** How far people came, for each category and channel of each day. */
const CROWDS = `
  SELECT day.id AS "openDay", a.category, a.channel, count(*)::integer AS applications,
    count(*) FILTER (WHERE ${STANDS})::integer AS applicants,
    count(*) FILTER (WHERE ${STANDS} AND a.status <> 'SUBMITTED')::integer AS reviewed,
    count(*) FILTER (WHERE a.status IN ('PASSED', 'SELECTED', 'RESERVE', 'NOT_SELECTED', 'STRUCK'))::integer AS passed,
    count(i.receipt)::integer AS invited,
    count(*) FILTER (WHERE i.status = 'DECLINED')::integer AS declined,
    count(*) FILTER (WHERE ${HAS_BEGUN} AND (c.receipt IS NOT NULL OR i.status NOT IN ('DECLINED', 'LAPSED')))::integer AS expected,
    count(c.receipt)::integer AS attended,
    coalesce(sum(c.visits), 0)::integer AS visits
  FROM day
  JOIN application a ON a.organisation = day.organisation AND a.open_day = day.id
  LEFT JOIN invitation i ON i.organisation = a.organisation AND i.open_day = a.open_day AND i.receipt = a.receipt_number
  LEFT JOIN (
    SELECT k.open_day, k.receipt, count(*) FILTER (WHERE k.stop <> '') AS visits
    FROM day JOIN check_in k ON k.organisation = day.organisation AND k.open_day = day.id
    GROUP BY k.open_day, k.receipt
  ) c ON c.open_day = a.open_day AND c.receipt = a.receipt_number
  GROUP BY day.id, a.category, a.channel`;

const REPLIED = "o.status = 'REPLIED'";

/** Opinions of each open day, unit, status and grade; `openDay` is null for those that belong to none. */
const OPINIONS = `
  SELECT o.organisation, o.open_day AS "openDay", o.unit, u.name AS department, o.status, o.grade, count(*)::integer AS opinions,
    count(*) FILTER (WHERE ${REPLIED} AND o.due_on <> 'infinity')::integer AS "withDeadline",
    count(*) FILTER (WHERE ${REPLIED} AND o.due_on <> 'infinity' AND NOT o.late)::integer AS "inTime",
    count(*) FILTER (WHERE ${REPLIED} AND o.late)::integer AS late,
    count(*) FILTER (WHERE ${REPLIED} AND o.on_the_spot)::integer AS "onTheSpot",
    count(*) FILTER (WHERE ${REPLIED} AND o.adopted)::integer AS adopted,
    count(*) FILTER (WHERE ${REPLIED} AND NOT o.adopted)::integer AS "notAdopted",
    count(*) FILTER (WHERE o.round > 1)::integer AS reopened,
    coalesce(json_agg(o.working_days_taken) FILTER (WHERE ${REPLIED}), '[]') AS "workingDays"
  FROM opinion o LEFT JOIN unit u ON u.organisation = o.organisation AND u.id = o.unit`;
const ALIKE = "GROUP BY o.organisation, o.open_day, o.unit, u.name, o.status, o.grade";
const OF_DAYS = `${OPINIONS} JOIN day ON day.organisation = o.organisation AND day.id = o.open_day ${ALIKE}`;
const OF_YEAR = `
  ${OPINIONS} WHERE o.organisation = ANY ($1)
    AND (o.open_day IN (SELECT id FROM day) OR (o.open_day IS NULL AND o.received_on BETWEEN $2 AND $3)) ${ALIKE}`;

/** Three statements, however many days are asked for. */
export type CountStatements = { readonly days: string; readonly crowds: string; readonly opinions: string };

export const OF_NAMED_DAYS: CountStatements = {
  days: `${DAYS_NAMED} ${DAYS}`,
  crowds: `${DAYS_NAMED} ${CROWDS}`,
  opinions: `${DAYS_NAMED} ${OF_DAYS}`,
};

export const OF_ONE_YEAR: CountStatements = {
  days: `${DAYS_OF_YEAR} ${DAYS}`,
  crowds: `${DAYS_OF_YEAR} ${CROWDS}`,
  opinions: `${DAYS_OF_YEAR} ${OF_YEAR}`,
};

/** What a draft of a summary says beside the figures. Texts are those that were published, masked already. */
export const SUMMARY_FACTS = `
  SELECT d.id, o.name AS host, s.method,
    coalesce((SELECT json_agg(json_build_object('question', p.published ->> 'question', 'reply', p.published ->> 'reply')
        ORDER BY p.published_on, p.id)
      FROM opinion p WHERE p.organisation = d.organisation AND p.open_day = d.id AND p.published IS NOT NULL
        AND (p.published ->> 'onTheSpot')::boolean), '[]') AS "answeredOnTheSpot"
  FROM open_day d
  JOIN organisation o ON o.id = d.organisation
  LEFT JOIN selection s ON s.organisation = d.organisation AND s.open_day = d.id
  WHERE d.id = ANY ($1)`;
