import {
  type CivilDate,
  GONE_REASONS,
  type GoneReason,
  INVITATION_STATUSES,
  type Instant,
  type InvitationStatus,
  maskName,
  maskPhone,
  PROMOTION_RULES,
  type Promotion,
  type PromotionRule,
} from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { PublicApplication } from "../applications/application.type.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import type { Personal } from "../platform/people/personal.js";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import type { AnswerOnBehalf } from "./answer-on-behalf.js";
import type { Came, InvitedPerson } from "./invitations-list.query.js";
import type { OwnInvitation } from "./own-invitation.query.js";

export const InvitationStatuses = enumOf("InvitationStatus", INVITATION_STATUSES, "What became of an invitation (邀请).");
export const GoneReasons = enumOf("GoneReason", GONE_REASONS, "Why somebody has a place, or a turn, no more.");
export const PromotionRules = enumOf("PromotionRule", PROMOTION_RULES, "By which rule a reserve moved up (递补).", {
  SAME_CATEGORY: "The first reserve of the group that lost somebody.",
  QUOTAS_HOLD: "The first in the order of the draw whose group is not full.",
});

@ObjectType("OwnInvitation", { description: "One's own invitation (邀请), and what may still be said to it." })
export class OwnInvitationType implements OwnInvitation {
  @Field(() => InvitationStatuses, { description: "What became of it." }) readonly status!: InvitationStatus;
  @Field(() => CivilDateScalar, { description: "When it was sent." }) readonly invitedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day for a yes, to 24:00; null where nobody set one." })
  readonly answerBy!: CivilDate | null;
  @Field(() => Boolean, { description: "Whether she moved up from the reserves." }) readonly movedUp!: boolean;
  @Field(() => Boolean, { description: "Whether a yes is still taken." }) readonly mayAccept!: boolean;
  @Field(() => Boolean, { description: "Whether a no is still taken: until the doors close." }) readonly mayDecline!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "The ticket (入场凭证) as the text of a QR code, signed so that a door can check it without a line; null without a yes.",
  })
  readonly ticket!: string | null;
}

@ObjectType("Promotion", { description: "A reserve who moved up (递补), in whose place, and why." })
export class PromotionType implements Promotion {
  @Field(() => String, { description: "Who moved up." }) readonly receipt!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => String, { description: "Whose place it was." }) readonly inPlaceOf!: string;
  @Field(() => GoneReasons, { description: "Why that fell empty." }) readonly because!: GoneReason;
  @Field(() => PromotionRules, { description: "By which rule." }) readonly rule!: PromotionRule;
}

@ObjectType("Arrival", { description: "Where and when somebody was seen (签到)." })
export class ArrivalType implements Came {
  @Field(() => String, { nullable: true, description: "The venue of the stop; null at the door of the day." }) readonly stop!:
    | string
    | null;
  @Field(() => InstantScalar, { description: "When first." }) readonly at!: Instant;
}

@ObjectType("Invitation", { description: "One line of the door list: who was invited, masked, and whether she comes." })
export class AdminInvitation implements InvitedPerson {
  readonly person!: Personal | null;

  @Field(() => String, { description: "The receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => String, { description: "Village or unit; empty after erasure." }) readonly villageOrUnit!: string;
  @Field(() => InvitationStatuses, { description: "What became of it." }) readonly status!: InvitationStatus;
  @Field(() => CivilDateScalar, { description: "When it was sent." }) readonly invitedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it was answered." }) readonly answeredOn!: CivilDate | null;
  @Field(() => PromotionType, { nullable: true, description: "In whose place, where she moved up." }) readonly promotion!: Promotion | null;
  @Field(() => [ArrivalType], { description: "Where she was seen, in order." }) readonly checkIns!: readonly Came[];

  @Field(() => String, { nullable: true, description: "Her name, masked; null after erasure." })
  name(): string | null {
    return this.person && maskName(this.person.name);
  }

  @Field(() => String, { nullable: true, description: "Her phone, masked; null after erasure." })
  phone(): string | null {
    return this.person && maskPhone(this.person.phone);
  }
}

@InputType("AnswerOnBehalfInput", { description: "What somebody said by another way than the site." })
export class AnswerOnBehalfInput implements AnswerOnBehalf {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "Whose invitation." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "How she said it, and how the clerk knows that it was she." }) readonly reason!: string;
}

export const AdminInvitationConnection = connectionOf("Invitation", () => AdminInvitation);

export const AcceptInvitationResult = answerOf("AcceptInvitation", () => PublicApplication);
export const DeclineInvitationResult = answerOf("DeclineInvitation", () => PublicApplication);
export const AcceptOnBehalfResult = answerOf("AcceptOnBehalf", () => AdminInvitation);
export const DeclineOnBehalfResult = answerOf("DeclineOnBehalf", () => AdminInvitation);
export const LapseInvitationsResult = answerOf("LapseInvitations", () => AdminOpenDay);
