import type { Instant } from "@kaimen/domain";
import { Field, ID, InputType } from "type-graphql";
import { AdminInvitation } from "../invitations/invitation.type.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { CheckInGiven } from "./check-in.js";
import type { StandIn } from "./stand-in.js";
import type { UndoCheckIn } from "./undo-check-in.js";

@InputType("CheckInInput", { description: "Who is here: by the ticket that is scanned, or by the number on the list." })
export class CheckInInput implements CheckInGiven {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "Of the client's own making, 16 characters or more: sent twice, the same answer comes twice." })
  readonly idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: "What the ticket shows: the text of its square, or the receipt code." })
  readonly ticket?: string | null;
  @Field(() => String, { nullable: true, description: "The receipt number, where the ticket was left at home." })
  readonly receiptNumber?: string | null;
  @Field(() => String, { nullable: true, description: "The venue of the stop; left out at the door of the day." }) readonly stop?:
    | string
    | null;
  @Field(() => InstantScalar, { nullable: true, description: "When she came, where it is handed in later; now unless told." })
  readonly at?: Instant | null;
}

@InputType("UndoCheckInInput", { description: "Which arrival was none, and why." })
export class UndoCheckInInput implements UndoCheckIn {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "Whose." }) readonly receiptNumber!: string;
  @Field(() => String, { nullable: true, description: "The venue of the stop; left out for the door of the day." }) readonly stop?:
    | string
    | null;
  @Field(() => String, { description: "Why, such as a wrong line that was tapped." }) readonly reason!: string;
}

@InputType("StandInInput", { description: "Who did not come, and which reserves did." })
export class StandInInput implements StandIn {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => [String], { description: "Receipt numbers of those who have a place and are not here." }) readonly absent!: string[];
  @Field(() => [String], { description: "Receipt numbers of the reserves at the door, in any order." }) readonly waiting!: string[];
}

export const CheckInResult = answerOf("CheckIn", () => AdminInvitation);
export const UndoCheckInResult = answerOf("UndoCheckIn", () => AdminInvitation);
export const StandInResult = answerOf("StandIn", () => AdminOpenDay);
