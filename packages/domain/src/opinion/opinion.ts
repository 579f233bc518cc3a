import type { CivilDate } from "../calendar/civil-date.js";
import type { Held, Noticed, OpenDay, Recruiting, Reviewing, Selecting, Settled, Summarised, UnderWay } from "../open-day/open-day.js";
import type { OpenDayId } from "../open-day/plan.js";
import type { OpinionKind } from "../regulation/terms.js";
import type { Draft, Publication, Rating, Reply, SendBack, SignOff } from "./reply.js";

export type OpinionId = string;

/** How an opinion reached the office. Published in the GraphQL contract. */
export const OPINION_CHANNELS = ["PORTAL", "WECHAT", "PHONE", "PAPER", "ON_SITE"] as const;
export type OpinionChannel = (typeof OPINION_CHANNELS)[number];

/** 交办 goes down the line of command, 转办 to a peer or another body. */
export const HANDOVERS = ["ASSIGN", "TRANSFER"] as const;
export type Handover = (typeof HANDOVERS)[number];

/** More time, in working days counted from the due day. */
export type ExtensionRequest = { readonly askedBy: string; readonly askedOn: CivilDate; readonly days: number; readonly ground: string };
export type Extension =
  | (ExtensionRequest & { readonly outcome: "ASKED" })
  | (ExtensionRequest & { readonly outcome: "GRANTED"; readonly decidedBy: string; readonly decidedOn: CivilDate })
  | (ExtensionRequest & {
      readonly outcome: "DECLINED";
      readonly decidedBy: string;
      readonly decidedOn: CivilDate;
      readonly reason: string;
    });

/** A unit says that the opinion is not its own, and whose it is. */
export type ReturnBack = {
  readonly unit: string;
  readonly proposes: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CivilDate;
};
export type Supervision = { readonly by: string; readonly on: CivilDate; readonly instruction: string };

/** One run of the clock. Reopening starts the next one, which inherits nothing. */
export type Round = {
  readonly number: number;
  /** Day nought of the clock: the day of receipt, or of reopening. */
  readonly startsOn: CivilDate;
  readonly reopenedFor?: string;
  readonly extensions: readonly Extension[];
  readonly returns: readonly ReturnBack[];
  readonly supervisions: readonly Supervision[];
};

type Answered = { readonly reply: Reply; readonly rating?: Rating; readonly published?: Publication };
export type AnsweredRound = Round & Answered;

/** Known from the first word to the archive. */
export type Raised = {
  readonly id: OpinionId;
  readonly organisation: string;
  readonly version: number;
  /** Absent where it belongs to no open day: the town hears people between two of them as well. */
  readonly openDay?: OpenDayId;
  readonly kind: OpinionKind;
  readonly text: string;
  readonly channel: OpinionChannel;
  /** The venue where it was handed in. */
  readonly stop?: string;
  /** Absent on a sheet without a name. */
  readonly raisedBy?: string;
  /** The clerk who keyed it in for somebody else. */
  readonly enteredBy?: string;
  readonly receivedOn: CivilDate;
  readonly registeredOn: CivilDate;
  readonly round: Round;
  readonly earlier: readonly AnsweredRound[];
};

type InUnit = Raised & { readonly unit: string; readonly handover: Handover; readonly assignedBy: string; readonly assignedOn: CivilDate };
type Taken = InUnit & {
  readonly acknowledgedBy: string;
  readonly acknowledgedOn: CivilDate;
  readonly acknowledgedLate: boolean;
  readonly sendBacks: readonly SendBack[];
};

/** Each status carries the facts that hold in it, and no others. */
export type RegisteredOpinion = Raised & { readonly status: "REGISTERED" };
export type AssignedOpinion = InUnit & { readonly status: "ASSIGNED" };
export type AcknowledgedOpinion = Taken & { readonly status: "ACKNOWLEDGED" };
export type DraftedOpinion = Taken & { readonly status: "DRAFTED"; readonly draft: Draft };
export type SignedOffOpinion = Taken & { readonly status: "SIGNED_OFF"; readonly draft: Draft; readonly signOff: SignOff };
export type RepliedOpinion = Raised & Answered & { readonly status: "REPLIED" };

/** Still owed an answer. */
export type OpenOpinion = RegisteredOpinion | AssignedOpinion | AcknowledgedOpinion | DraftedOpinion | SignedOffOpinion;
export type Opinion = OpenOpinion | RepliedOpinion;

/** The life of an opinion in order. Published in the GraphQL contract. */
export const OPINION_STATUSES = [
  "REGISTERED",
  "ASSIGNED",
  "ACKNOWLEDGED",
  "DRAFTED",
  "SIGNED_OFF",
  "REPLIED",
] as const satisfies readonly Opinion["status"][];
export type OpinionStatus = Opinion["status"];

export const isAnswered = (opinion: Opinion): opinion is RepliedOpinion => opinion.status === "REPLIED";
export const isUnanswered = (opinion: Opinion): opinion is OpenOpinion => opinion.status !== "REPLIED";

/** From the call to the archive an open day takes opinions; before it nobody was asked, afterwards nobody answers. */
export type TakesOpinions = Recruiting | Reviewing | Selecting | Noticed | Settled | UnderWay | Held | Summarised;

/** The town itself, for what is said outside any open day. */
export type TownDesk = { readonly organisation: string };

const CLOSED: readonly OpenDay["status"][] = ["PLANNED", "APPROVED", "ARCHIVED", "CANCELLED"];
export const takesOpinions = (day: OpenDay): day is TakesOpinions => !CLOSED.includes(day.status);
