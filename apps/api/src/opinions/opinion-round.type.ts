import type { CivilDate } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { OpinionPublicationType, OpinionRatingType, OpinionReplyType } from "./opinion-reply.type.js";
import { ExtensionOutcomes } from "./opinion-words.type.js";

const day = (description: string, nullable = false) => Field(() => CivilDateScalar, { description, nullable });
const text = (description: string, nullable = false) => Field(() => String, { description, nullable });

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
