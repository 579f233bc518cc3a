import type { CivilDate, Instant, NoticeLine } from "@kaimen/domain";
import type { EntityManager } from "typeorm";

export type NoticeView = {
  readonly text: string;
  readonly publishedAt: Instant;
  readonly closesOn: CivilDate;
  readonly lines: readonly NoticeLine[] | null;
};

const NOTICE = `
  SELECT p.text, p.published_at AS "publishedAt", n.closes_on AS "closesOn", n.lines
  FROM publicity_notice n JOIN publication p ON p.organisation = n.organisation AND p.subject = 'NOTICE' AND p.document = n.open_day
  WHERE n.organisation = $1 AND n.open_day = $2`;

/** A notice as it hangs out today: after its last day the names come down, whether or not somebody has taken them from the wall. */
export async function noticeView(
  manager: EntityManager,
  organisation: string,
  openDay: string,
  today: CivilDate,
): Promise<NoticeView | null> {
  const [notice]: NoticeView[] = await manager.query(NOTICE, [organisation, openDay]);
  if (!notice) return null;
  return { ...notice, lines: today <= notice.closesOn ? notice.lines : null };
}
