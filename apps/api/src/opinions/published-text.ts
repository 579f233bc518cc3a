import { type Adoption, type CivilDate, maskIdentifiers, type Opinion, type RepliedOpinion } from "@kaimen/domain";

/** What the public reads of one answered round; it stays as it was published when the person asks again. */
export type PublishedText = {
  readonly question: string;
  readonly reply: string;
  /** Who answered in writing; null where the answer was given on the spot. */
  readonly unit: string | null;
  readonly adopted: boolean | null;
  readonly reason: string | null;
  readonly repliedOn: CivilDate;
  readonly workingDaysTaken: number;
  readonly late: boolean;
  readonly onTheSpot: boolean;
  readonly on: CivilDate;
};

/** The reason for a no was written for one person, so that its identifiers are masked here; both texts a clerk has masked. */
export const publishedText = ({ published, reply }: RepliedOpinion, names: readonly string[]): PublishedText | null =>
  published
    ? {
        ...{ question: published.question, reply: published.reply, on: published.on },
        ...decisionOf(reply.adoption, names),
        ...{ repliedOn: reply.repliedOn, workingDaysTaken: reply.workingDaysTaken, late: reply.late },
        unit: reply.given.manner === "IN_WRITING" ? reply.given.unit : null,
        onTheSpot: reply.given.manner === "ON_THE_SPOT",
      }
    : null;

const decisionOf = (adoption: Adoption | undefined, names: readonly string[]) => ({
  adopted: adoption?.adopted ?? null,
  reason: adoption?.reason ? maskIdentifiers(adoption.reason, names) : null,
});

/** Who has an opinion, or who answered it in writing. */
export function unitOf(opinion: Opinion): string | null {
  if ("unit" in opinion) return opinion.unit;
  return opinion.status === "REPLIED" && opinion.reply.given.manner === "IN_WRITING" ? opinion.reply.given.unit : null;
}
