import type { CivilDate, OpinionKind, OpinionStatus, SatisfactionGrade } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { OpinionKinds, OpinionStatuses, SatisfactionGrades } from "./opinion-words.type.js";

const text = (description: string) => Field(() => String, { description, nullable: true });
const day = (description: string) => Field(() => CivilDateScalar, { description, nullable: true });

@ObjectType("OwnOpinion", { description: "An opinion as who raised it sees it." })
export class OwnOpinion {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @text("The public receipt number.") readonly receiptNumber!: string | null;
  @Field(() => OpinionStatuses, { description: "Where it stands." }) readonly status!: OpinionStatus;
  @Field(() => OpinionKinds, { description: "What was wanted." }) readonly kind!: OpinionKind;
  @Field(() => String, { description: "The words as they were given." }) readonly text!: string;
  @Field(() => CivilDateScalar, { description: "When it was received." }) readonly receivedOn!: CivilDate;
  @Field(() => Int, { description: "1, and one more for each time that it was asked again." }) readonly round!: number;
  @text("The department that has it, or that answered.") readonly department!: string | null;
  @day("When the answer is due, until 24:00; null where nobody set a deadline.") readonly due!: CivilDate | null;
  @Field(() => Boolean, { description: "A later holiday notice may move the due day." }) readonly provisional!: boolean;
  @Field(() => Boolean, { description: "The due day has passed without an answer." }) readonly overdue!: boolean;
  @text("Why more time was taken (延期).") readonly extendedFor!: string | null;
  @text("The latest answer; where it was asked again, the one before.") readonly reply!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not; null where that was not the question." })
  readonly adopted!: boolean | null;
  @text("Why not, or why.") readonly reason!: string | null;
  @day("When it was answered.") readonly repliedOn!: CivilDate | null;
  @Field(() => Int, { nullable: true, description: "Working days that the answer took." }) readonly workingDaysTaken!: number | null;
  @Field(() => SatisfactionGrades, { nullable: true, description: "How the answer was rated." }) readonly grade!: SatisfactionGrade | null;
}
