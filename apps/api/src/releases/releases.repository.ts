import type { Instant, Release, ReleaseSubject } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { PublicationRow } from "./publication.row.js";
import { ReleaseRow } from "./release.row.js";

/** A text and how far its readers have come. */
export type TextInReview = { readonly text: string; readonly release: Release };

/** The text that was handed in last; an empty one, without a reader, where there is none. */
export type HandedIn = { readonly text: string; readonly release: Release | undefined };

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

  /** Another text takes the place of the former one, whose readings are void. */
  async submit(organisation: string, { text, release }: TextInReview): Promise<void> {
    await this.manager.upsert(ReleaseRow, toRow(organisation, text, release), ["organisation", "subject", "document"]);
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
