import type { CivilDate, OpinionKind, OpinionStatus, SatisfactionGrade } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { OpinionKinds, OpinionStatuses, SatisfactionGrades } from "./opinion-words.type.js";

const text = (description: string) => Field(() => String, { description, nullable: true });

@ObjectType("Opinion", { description: "An opinion that was published with its answer; every identifier is masked." })
export class PublishedOpinion {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @text("The public receipt number; null where nobody left a name.") readonly receiptNumber!: string | null;
  @Field(() => ID, { nullable: true, description: "The open day that it is about; null where it is about the town." })
  readonly openDay!: string | null;
  @Field(() => OpinionKinds, { description: "What was wanted." }) readonly kind!: OpinionKind;
  @Field(() => OpinionStatuses, { description: "Where it stands now: not REPLIED where the person asked again." })
  readonly status!: OpinionStatus;
  @Field(() => CivilDateScalar, { description: "When it was received." }) readonly receivedOn!: CivilDate;
  @text("The department that answered; null where the answer was given on the spot.") readonly department!: string | null;
  @Field(() => String, { description: "The question, masked." }) readonly question!: string;
  @Field(() => String, { description: "The answer, masked." }) readonly reply!: string;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not; null where that was not the question." })
  readonly adopted!: boolean | null;
  @text("Why not, or why; masked.") readonly reason!: string | null;
  @Field(() => CivilDateScalar, { description: "When it was answered." }) readonly repliedOn!: CivilDate;
  @Field(() => Int, { description: "Working days that the answer took; the day of receipt is day nought." })
  readonly workingDaysTaken!: number;
  @Field(() => Boolean, { description: "Answered after its due day." }) readonly late!: boolean;
  @Field(() => Boolean, { description: "Answered face to face on the day (现场答复)." }) readonly onTheSpot!: boolean;
  @Field(() => CivilDateScalar, { description: "When it was published." }) readonly publishedOn!: CivilDate;
  @Field(() => SatisfactionGrades, { nullable: true, description: "How the person found it, where she said so." })
  readonly grade!: SatisfactionGrade | null;
}

@ObjectType("OpinionCounts", { description: "How many opinions there are, published or not." })
export class OpinionCounts {
  @Field(() => Int, { description: "Raised." }) readonly raised!: number;
  @Field(() => Int, { description: "Answered." }) readonly answered!: number;
  @Field(() => Int, { description: "Still owed an answer." }) readonly open!: number;
}

export const PublishedOpinionConnection = connectionOf("Opinion", () => PublishedOpinion);
