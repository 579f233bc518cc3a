import type { CivilDate } from "../calendar/civil-date.js";
import type { Clause } from "./clause.js";
import type {
  CategoryCode,
  ContentBlock,
  FormOfActivity,
  InvitationTerms,
  LeadTime,
  LocalTie,
  NoticeTerms,
  OptionalStage,
  RecruitmentChannel,
  ReplyTerms,
  RetentionTerms,
  ReviewTerms,
  Schedule,
  SelectionMethod,
  VenueType,
} from "./terms.js";

/** Which version of which regulation: a pack's slug or a town's own, such as `shuidong-2024`. */
export type RegulationId = string;

/** The header that Chinese government information carries. A missing value is an empty string where the label is printed. */
export type DocumentHeader = {
  readonly indexNumber: string;
  readonly catalogueCategory: string;
  readonly publishingBody: string;
  readonly subjectCategory: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly generatedOn: CivilDate;
  /** `YYYY-MM-DD HH:mm`, as printed. */
  readonly publishedAt: string;
  readonly contentSource: string;
};

/**
 * An open-day regulation as data. Many towns issue the same nine articles with a number
 * changed, so no rule knows a figure: it is handed the clause, and cites what it was handed.
 * Every clause may be absent: the regulation is silent there, and refuses nothing.
 */
export type Regulation = {
  readonly id: RegulationId;
  readonly header: DocumentHeader;
  readonly inForceFrom: CivilDate;

  readonly host?: Clause<string>;
  readonly timesPerYear?: Clause<number>;
  readonly months?: Clause<readonly number[]>;

  readonly localTie?: Clause<readonly LocalTie[]>;
  readonly minimumAge?: Clause<number>;
  readonly maximumAge?: Clause<number>;
  readonly civilCapacity?: Clause<true>;
  readonly categories?: Clause<readonly CategoryCode[]>;
  readonly onePlacePerPerson?: Clause<true>;
  readonly dataConsent?: Clause<true>;

  readonly lead?: Clause<LeadTime>;
  readonly selectionGroup?: Clause<{ readonly leastMembers: number }>;
  readonly recruitment?: Clause<readonly RecruitmentChannel[]>;
  readonly registration?: Clause<true>;
  readonly jointReview?: Clause<ReviewTerms>;
  readonly selection?: Clause<SelectionMethod>;
  readonly publicNotice?: Clause<true>;
  readonly noticeTerms?: Clause<NoticeTerms>;
  readonly invitationTerms?: Clause<InvitationTerms>;

  readonly venueTypes?: Clause<readonly VenueType[]>;
  readonly venues?: Clause<{ readonly least: number; readonly most: number }>;
  readonly contentBlocks?: Clause<readonly ContentBlock[]>;
  readonly forms?: Clause<readonly FormOfActivity[]>;
  readonly leaderReport?: Clause<true>;
  readonly everyOpinionAnswered?: Clause<true>;
  readonly replyTerms?: Clause<ReplyTerms>;
  readonly signOffBySecondPerson?: Clause<true>;

  readonly releaseReview?: Clause<true>;
  readonly secrecyReview?: Clause<true>;
  readonly settledCalendar?: Clause<true>;
  readonly schedule?: Clause<Schedule>;
  readonly retention?: Clause<RetentionTerms>;

  /** Stages that this regulation's own words leave out, such as a notice in a town that posts none. */
  readonly without?: readonly OptionalStage[];
};

/** The name of a clause, as departures and the clause list cite it. */
export type ClauseName = Exclude<keyof Regulation, "id" | "header" | "inForceFrom" | "without">;
