import type { CivilDate, FeedbackChannel, Instant, SatisfactionGrade } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import { FeedbackChannels, ReplyManners, SatisfactionGrades } from "./opinion-words.type.js";

const day = (description: string, nullable = false) => Field(() => CivilDateScalar, { description, nullable });
const text = (description: string, nullable = false) => Field(() => String, { description, nullable });

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
