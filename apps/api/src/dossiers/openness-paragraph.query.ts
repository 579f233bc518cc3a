import { opennessParagraph, type YearCounts } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { AdminContext } from "../context.js";
import type { AdminOrganisation } from "../organisations/organisation.type.js";
import { yearStatistics } from "../statistics/statistics.query.js";
import type { OpennessParagraphType } from "./openness-paragraph.type.js";

const published = (subject: string) =>
  `(SELECT count(*)::integer FROM publication p JOIN day ON day.id = p.document WHERE p.organisation = $1 AND p.subject = '${subject}')`;

/** What a year of open days left behind: its days, and what was said outside of them. */
const COUNTS = `
  WITH day AS (SELECT id, status, details FROM open_day WHERE organisation = $1 AND date BETWEEN $2 AND $3)
  SELECT
    (SELECT count(DISTINCT stop ->> 'venue')::integer FROM day, jsonb_array_elements(day.details -> 'itinerary') AS stop
      WHERE day.status IN ('HELD', 'SUMMARISED', 'ARCHIVED')) AS venues,
    ${published("ANNOUNCEMENT")} AS announcements, ${published("NOTICE")} AS notices, ${published("SUMMARY")} AS summaries,
    (SELECT count(*)::integer FROM opinion o WHERE o.organisation = $1 AND o.published_on IS NOT NULL
      AND (o.open_day IN (SELECT id FROM day) OR (o.open_day IS NULL AND o.received_on BETWEEN $2 AND $3))) AS "publishedOpinions"`;

async function countsOf(manager: EntityManager, organisation: string, year: number): Promise<YearCounts> {
  const [counts]: [YearCounts] = await manager.query(COUNTS, [organisation, `${year}-01-01`, `${year}-12-31`]);
  return counts;
}

type Of = Pick<AdminOrganisation, "id" | "name">;

/** Written from the figures that the public sees, since the report is read by everybody. */
export async function opennessParagraphFor(context: AdminContext, { id, name }: Of, year: number): Promise<OpennessParagraphType> {
  const { figures } = await yearStatistics(context, id, year);
  const counts = await countsOf(context.manager, id, year);
  const text = opennessParagraph({ host: name, year, today: context.world.today(), figures, counts });
  return { year, text, figures, ...counts };
}
