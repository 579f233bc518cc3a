import type { CivilDate, Handover, OpinionChannel, OpinionKind, OpinionStatus } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { UnitRecord } from "../reference/unit.type.js";
import { OpinionClockType } from "./opinion-clock.type.js";
import { ReplyDraftType, ReplySendBackType, ReplySignOffType } from "./opinion-reply.type.js";
import { OpinionRoundType } from "./opinion-round.type.js";
import { Handovers, OpinionChannels, OpinionKinds, OpinionStatuses } from "./opinion-words.type.js";

const day = (description: string) => Field(() => CivilDateScalar, { description, nullable: true });
const text = (description: string) => Field(() => String, { description, nullable: true });
const clock = (description: string) => Field(() => OpinionClockType, { description, nullable: true });

@ObjectType("Opinion", { description: "One opinion (意见建议) as the office handles it, with its whole history." })
export class AdminOpinion {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => Int, { description: "Goes up by one with every act; give it back with the next one." }) readonly version!: number;
  @Field(() => OpinionStatuses, { description: "Where it stands." }) readonly status!: OpinionStatus;
  @Field(() => OpinionKinds, { description: "What is wanted." }) readonly kind!: OpinionKind;
  @Field(() => OpinionChannels, { description: "How it arrived." }) readonly channel!: OpinionChannel;
  @Field(() => ID, { nullable: true, description: "The open day that it belongs to; null where it belongs to none." })
  readonly openDay!: string | null;
  @text("The venue where it was handed in.") readonly stop?: string;
  @Field(() => Boolean, { description: "The person was erased (已删除), and the words with her: only what is counted is left." })
  readonly erased!: boolean;
  @text("The words as they were said; null after erasure. They may name people: never published as they are.")
  readonly text!: string | null;
  @text("The public receipt number; null on a sheet without a name.") readonly receiptNumber!: string | null;
  @text("Who asked, masked; null where nobody left a name.") readonly raisedBy!: string | null;
  @text("The phone, masked.") readonly phone!: string | null;
  @text("The clerk who keyed it in.") readonly enteredBy?: string;
  @Field(() => CivilDateScalar, { description: "When it was handed over." }) readonly receivedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: "When it was taken down." }) readonly registeredOn!: CivilDate;
  @Field(() => UnitRecord, { nullable: true, description: "Who has it, or who answered it in writing." }) readonly unit!: UnitRecord | null;
  @Field(() => Handovers, { nullable: true, description: "How it was handed over." }) readonly handover?: Handover;
  @text("Who handed it over.") readonly assignedBy?: string;
  @day("When it was handed over to the unit.") readonly assignedOn?: CivilDate;
  @text("Who took it on (签收).") readonly acknowledgedBy?: string;
  @day("When the unit took it on.") readonly acknowledgedOn?: CivilDate;
  @Field(() => Boolean, { nullable: true, description: "Taken on after the day that was due." }) readonly acknowledgedLate?: boolean;
  @Field(() => [ReplySendBackType], { nullable: true, description: "Drafts that were not signed." })
  readonly sendBacks?: ReplySendBackType[];
  @Field(() => ReplyDraftType, { nullable: true, description: "The draft." }) readonly draft!: ReplyDraftType | null;
  @Field(() => ReplySignOffType, { nullable: true, description: "The signature." }) readonly signOff?: ReplySignOffType;
  @clock("When the answer is due; null where nobody set a deadline.") readonly clock!: OpinionClockType | null;
  @clock("When the unit must have taken it on or returned it; null at any other time.")
  readonly acknowledgementClock!: OpinionClockType | null;
  @Field(() => [OpinionRoundType], { description: "Every run of the clock, the first one first; empty after erasure." })
  readonly rounds!: OpinionRoundType[];
}

@ObjectType("OpinionTally", { description: "One column of the board." })
export class OpinionTally {
  @Field(() => OpinionStatuses, { description: "The status." }) readonly status!: OpinionStatus;
  @Field(() => Int, { description: "How many opinions stand there." }) readonly count!: number;
  @Field(() => Int, { description: "How many of them are overdue today." }) readonly overdue!: number;
}

export const AdminOpinionConnection = connectionOf("Opinion", () => AdminOpinion);
