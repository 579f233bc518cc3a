import { type CivilDate, type Instant, type NoticeLine, namelessLine, type OpenDay } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { PublicityNoticeRow } from "./publicity-notice.row.js";

type Day = Pick<OpenDay, "organisation" | "id">;
export type HeldNotice = Readonly<PublicityNoticeRow>;

/** The public notices of every town. Whoever writes here holds the open day. */
export class PublicityNotices {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: () => Instant,
  ) {}

  of({ organisation, id: openDay }: Day): Promise<HeldNotice | null> {
    return this.manager.findOneBy(PublicityNoticeRow, { organisation, openDay });
  }

  async publish({ organisation, id: openDay }: Day, lines: readonly NoticeLine[], closesOn: CivilDate): Promise<void> {
    await this.manager.insert(PublicityNoticeRow, { organisation, openDay, version: 1, publishedAt: this.now(), closesOn, lines });
  }

  /** What was taken down stays down. */
  async renew({ organisation, openDay, version, lines: hung }: HeldNotice, lines: readonly NoticeLine[]): Promise<void> {
    if (hung) await this.manager.update(PublicityNoticeRow, { organisation, openDay }, { lines, version: version + 1 });
  }

  /** Nobody who was erased is read on a notice that still hangs. */
  async forget(day: Day, receipt: string): Promise<void> {
    const notice = await this.of(day);
    if (!notice?.lines) return;
    await this.renew(
      notice,
      notice.lines.map((line) => (line.receipt === receipt ? namelessLine(line) : line)),
    );
  }
}
