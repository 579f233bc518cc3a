import {
  type Article,
  type CalendarDay,
  type CivilDate,
  CLOCK_VERDICTS,
  type ClockVerdict,
  FEEDBACK_CHANNELS,
  type FeedbackChannel,
  HANDOVERS,
  type Instant,
  OPINION_CHANNELS,
  OPINION_KINDS,
  OPINION_STATUSES,
  PROVISIONAL_REASONS,
  type ProvisionalReason,
  SATISFACTION_GRADES,
  type SatisfactionGrade,
} from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";

export const OpinionStatuses = enumOf("OpinionStatus", OPINION_STATUSES, "Where an opinion stands in its life.");
export const OpinionKinds = enumOf("OpinionKind", OPINION_KINDS, "What is wanted; each kind has a deadline of its own.");
export const OpinionChannels = enumOf("OpinionChannel", OPINION_CHANNELS, "How an opinion reached the office.");
export const Handovers = enumOf("Handover", HANDOVERS, "How an opinion is handed over.", {
  ASSIGN: "交办: down the line of command.",
  TRANSFER: "转办: to a peer or another body.",
});
export const FeedbackChannels = enumOf("FeedbackChannel", FEEDBACK_CHANNELS, "How the person was told the answer (反馈).");
export const SatisfactionGrades = enumOf("SatisfactionGrade", SATISFACTION_GRADES, "The five grades of 好差评, best first.");
export const ClockVerdicts = enumOf("ClockVerdict", CLOCK_VERDICTS, "What a clock says today.", {
  DUE_SOON: "The due day, or the working day before it.",
});
export const ExtensionOutcomes = enumOf("ExtensionOutcome", ["ASKED", "GRANTED", "DECLINED"], "What became of a request for more time.");
export const ReplyManners = enumOf("ReplyManner", ["IN_WRITING", "ON_THE_SPOT"], "In writing, or face to face on the day (现场答复).");
export const ClockReasons = enumOf("ProvisionalReason", PROVISIONAL_REASONS, "Why a count of working days may still move.");

const day = (description: string, nullable = false) => Field(() => CivilDateScalar, { description, nullable });
const text = (description: string, nullable = false) => Field(() => String, { description, nullable });

@ObjectType("CountedDay", { description: "A rest day that a count passed over, or a make-up day that it counted." })
export class CountedDayType implements CalendarDay {
  @day("The day.") readonly day!: CivilDate;
  @text("What kind of day it is, such as PUBLIC_HOLIDAY.") readonly kind!: CalendarDay["kind"];
  @Field(() => Boolean, { description: "Whether it is worked." }) readonly working!: boolean;
  @text("The holiday that it belongs to.", true) readonly name?: string;
}

@ObjectType("OpinionClock", { description: "A deadline in working days, and how it was counted." })
export class OpinionClockType {
  @day("Day nought.") readonly startsOn!: CivilDate;
  @Field(() => Int, { description: "Working days given." }) readonly workingDays!: number;
  @Field(() => Int, { description: "Working days granted on top, counted from the due day." }) readonly extendedBy!: number;
  @day("The last day in time, until 24:00.") readonly due!: CivilDate;
  @Field(() => InstantScalar, { description: "24:00 of the due day." }) readonly endsAt!: Instant;
  @Field(() => Boolean, { description: "A later holiday notice may move it." }) readonly provisional!: boolean;
  @Field(() => [ClockReasons], { description: "Why it is provisional." }) readonly reasons!: ProvisionalReason[];
  @Field(() => [CountedDayType], { description: "The days that a reader would question." }) readonly explained!: CountedDayType[];
  @text("The article that sets it; null where the office has (本单位设定).", true) readonly article!: Article | null;
  @Field(() => ClockVerdicts, { nullable: true, description: "What it says today; null once it has stopped." })
  readonly verdict!: ClockVerdict | null;
}

@ObjectType("OpinionExtension", { description: "More time asked for (延期), and what was decided." })
export class OpinionExtensionType {
  @text("The member of staff who asked.") readonly askedBy!: string;
  @day("When.") readonly askedOn!: CivilDate;
  @Field(() => Int, { description: "Working days." }) readonly days!: number;
  @text("Why.") readonly ground!: string;
  @Field(() => ExtensionOutcomes, { description: "What became of it." }) readonly outcome!: "ASKED" | "GRANTED" | "DECLINED";
  @text("Who decided.", true) readonly decidedBy?: string;
  @day("When that was decided.", true) readonly decidedOn?: CivilDate;
  @text("Why it was declined.", true) readonly reason?: string;
}

@ObjectType("OpinionReturn", { description: "A unit said that the opinion is not its own, and whose it is (退回)." })
export class OpinionReturnType {
  @text("The unit that returned it.") readonly unit!: string;
  @text("The unit that it proposes.") readonly proposes!: string;
  @text("Why.") readonly reason!: string;
  @text("Who.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
}

@ObjectType("OpinionSupervision", { description: "The office pressed for an answer (督办)." })
export class OpinionSupervisionType {
  @text("Who.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
  @text("What was asked for.") readonly instruction!: string;
}

@ObjectType("ReplyDraft", { description: "An answer that is not signed off yet (答复拟稿)." })
export class ReplyDraftType {
  @text("The answer.") readonly text!: string;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not; null where that was not the question." }) readonly adopted!:
    | boolean
    | null;
  @text("Why not, or why.", true) readonly reason!: string | null;
  @text("Who wrote it.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
}

@ObjectType("ReplySendBack", { description: "A draft that was not signed, and what was missing." })
export class ReplySendBackType {
  @text("Who.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
  @text("What was missing.") readonly reason!: string;
}

@ObjectType("ReplySignOff", { description: "The second person's signature (审签)." })
export class ReplySignOffType {
  @text("Who.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
  @text("The ground, where one person drafted and signed.", true) readonly ground?: string;
}

@ObjectType("OpinionReply", { description: "The answer that was given." })
export class OpinionReplyType {
  @text("The answer.") readonly text!: string;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not; null where that was not the question." }) readonly adopted!:
    | boolean
    | null;
  @text("Why not, or why.", true) readonly reason!: string | null;
  @day("The day that stopped the clock.") readonly repliedOn!: CivilDate;
  @Field(() => Int, { description: "Working days from day nought to the answer." }) readonly workingDaysTaken!: number;
  @day("The day that was due; null where nobody set a deadline.", true) readonly due?: CivilDate;
  @Field(() => Boolean, { description: "Given after its due day." }) readonly late!: boolean;
  @Field(() => ReplyManners, { description: "How it was given." }) readonly manner!: "IN_WRITING" | "ON_THE_SPOT";
  @text("The unit that answered in writing.", true) readonly unit?: string;
  @text("Who drafted.", true) readonly draftedBy?: string;
  @text("Who signed off.", true) readonly signedOffBy?: string;
  @text("Who told the person.", true) readonly toldBy?: string;
  @Field(() => FeedbackChannels, { nullable: true, description: "How the person was told." }) readonly through?: FeedbackChannel;
  @text("Who answered face to face.", true) readonly answeredBy?: string;
  @Field(() => InstantScalar, { nullable: true, description: "When that was said." }) readonly answeredAt?: Instant;
  @text("Who wrote it down.", true) readonly recordedBy?: string;
}

@ObjectType("OpinionRating", { description: "How the person found the answer (好差评)." })
export class OpinionRatingType {
  @Field(() => SatisfactionGrades, { description: "The grade." }) readonly grade!: SatisfactionGrade;
  @text("What was said beside it.", true) readonly comment?: string;
  @day("When.") readonly on!: CivilDate;
}

@ObjectType("OpinionPublication", { description: "What the public reads, with every identifier masked." })
export class OpinionPublicationType {
  @text("The question.") readonly question!: string;
  @text("The answer.") readonly reply!: string;
  @text("Who published it.") readonly by!: string;
  @day("When.") readonly on!: CivilDate;
}

@ObjectType("OpinionRound", { description: "One run of the clock; asking again starts the next." })
export class OpinionRoundType {
  @Field(() => Int, { description: "1 for the first." }) readonly number!: number;
  @day("Day nought of its clock.") readonly startsOn!: CivilDate;
  @text("Why the person asked again.", true) readonly reopenedFor?: string;
  @Field(() => [OpinionExtensionType], { description: "Requests for more time." }) readonly extensions!: OpinionExtensionType[];
  @Field(() => [OpinionReturnType], { description: "Returns to the office." }) readonly returns!: OpinionReturnType[];
  @Field(() => [OpinionSupervisionType], { description: "Supervision." }) readonly supervisions!: OpinionSupervisionType[];
  @Field(() => OpinionReplyType, { nullable: true, description: "Its answer." }) readonly reply?: OpinionReplyType;
  @Field(() => OpinionRatingType, { nullable: true, description: "How it was found." }) readonly rating?: OpinionRatingType;
  @Field(() => OpinionPublicationType, { nullable: true, description: "What was published of it." })
  readonly published?: OpinionPublicationType;
}
