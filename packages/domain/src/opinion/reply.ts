import type { CivilDate, Instant } from "../calendar/civil-date.js";

/** How the person was told (反馈). Who left no name can only be told by publication. */
export const FEEDBACK_CHANNELS = ["PHONE", "SMS", "LETTER", "IN_PERSON", "PORTAL", "PUBLICATION"] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** The five grades of 好差评, best first. */
export const SATISFACTION_GRADES = ["VERY_SATISFIED", "SATISFIED", "FAIRLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED"] as const;
export type SatisfactionGrade = (typeof SATISFACTION_GRADES)[number];

/** A suggestion is adopted or not; where it is not, the person is owed the reason. */
export type Adoption = { readonly adopted: true; readonly reason?: string } | { readonly adopted: false; readonly reason: string };

export type Draft = { readonly text: string; readonly adoption?: Adoption; readonly by: string; readonly on: CivilDate };
export type SendBack = { readonly by: string; readonly on: CivilDate; readonly reason: string };
/** `ground` where the same person drafted and signed, which a clause only asks for 一般. */
export type SignOff = { readonly by: string; readonly on: CivilDate; readonly ground?: string };

/** By whom and how the answer was given. */
export type ReplyGiven =
  | {
      readonly manner: "IN_WRITING";
      readonly unit: string;
      readonly draftedBy: string;
      readonly signedOffBy: string;
      readonly toldBy: string;
      readonly through: FeedbackChannel;
    }
  | { readonly manner: "ON_THE_SPOT"; readonly answeredBy: string; readonly answeredAt: Instant; readonly recordedBy: string };

export type Reply = {
  readonly text: string;
  readonly adoption?: Adoption;
  readonly repliedOn: CivilDate;
  readonly workingDaysTaken: number;
  /** The day that was due; absent where nobody set a deadline. */
  readonly due?: CivilDate;
  readonly late: boolean;
  readonly given: ReplyGiven;
};

/** What the public may read: both texts with every identifier masked. */
export type Publication = { readonly question: string; readonly reply: string; readonly by: string; readonly on: CivilDate };
export type Rating = { readonly grade: SatisfactionGrade; readonly comment?: string; readonly on: CivilDate };
