import type { Instant, Release, ReleaseSubject } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { PublicationRow } from "./publication.row.js";
import { ReleaseRow } from "./release.row.js";

/** A text and how far its readers have come. */
export type TextInReview = { readonly text: string; readonly release: Release };

/** The text that was handed in last; an empty one, without a reader, where there is none. */
export type HandedIn = { readonly text: string; readonly release: Release | undefined };

/** What was read where nothing had been handed in. */
const NONE = "NONE";

/** Texts on their way out of the office. */
export class Releases {
  constructor(private readonly manager: EntityManager) {}

  /** Whether it may leave, `refuseUnreleased` says. */
  async handedIn(organisation: string, subject: ReleaseSubject, document: string): Promise<HandedIn> {
    const row = await this.manager.findOneBy(ReleaseRow, { organisation, subject, document });
    return { text: row?.text ?? "", release: row?.details };
  }

  /** Once and for all: the words and the moment of a publication are never changed. */
  async publish(organisation: string, subject: ReleaseSubject, document: string, text: string, publishedAt: Instant): Promise<void> {
    await this.manager.insert(PublicationRow, { organisation, subject, document, text, publishedAt });
  }

  async hold(organisation: string, subject: ReleaseSubject, document: string): Promise<TextInReview> {
    const row = await this.manager.findOne(ReleaseRow, { where: { organisation, subject, document }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("text handed in for", document);
    return { text: row.text, release: row.details };
  }

  /**
   * Another text takes the place of the former one, whose readings are void. With the hash of the text that was `read` before (NONE where
   * there was none) it does so over that one alone; false where a colleague was quicker.
   */
  async submit(organisation: string, { text, release }: TextInReview, read?: string | null): Promise<boolean> {
    const row = toRow(organisation, text, release);
    if (read === NONE) return (await this.insertNew(row)) === 1;
    if (read) return (await this.writeOver(row, read)) === 1;
    await this.manager.upsert(ReleaseRow, row, ["organisation", "subject", "document"]);
    return true;
  }

  private async insertNew(row: ReleaseRow): Promise<number> {
    const inserting = this.manager.createQueryBuilder().insert().into(ReleaseRow).values(row).orIgnore().returning("document");
    return ((await inserting.execute()).raw as unknown[]).length;
  }

  private async writeOver({ organisation, subject, document, ...row }: ReleaseRow, read: string): Promise<number> {
    const updating = this.manager.createQueryBuilder().update(ReleaseRow).set(row).where({ organisation, subject, document });
    return (await updating.andWhere("details ->> 'textHash' = :read", { read }).execute()).affected ?? 0;
  }

  async replace(organisation: string, release: Release): Promise<void> {
    const { subject, of: document, status } = release;
    await this.manager.update(ReleaseRow, { organisation, subject, document }, { status, details: release });
  }
}

const toRow = (organisation: string, text: string, release: Release): ReleaseRow => ({
  organisation,
  subject: release.subject,
  document: release.of,
  text,
  status: release.status,
  details: release,
});
