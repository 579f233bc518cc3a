import { type CivilDate, maskName, maskPhone, OBJECTION_STATUSES, type ObjectionStatus } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import type { Personal } from "../platform/people/personal.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import type { DecideObjection } from "./decide-objection.js";
import type { ObjectionReceipt, RaiseObjection } from "./raise-objection.js";
import type { UnmaskedObjector, UnmaskObjector } from "./unmask-objector.js";

export const ObjectionStatuses = enumOf("ObjectionStatus", OBJECTION_STATUSES, "Where an objection stands.");
export const ObjectionDecisions = enumOf("ObjectionDecision", ["UPHELD", "DISMISSED"], "What was found.", {
  UPHELD: "The person is struck from the list, and a reserve moves up.",
  DISMISSED: "The person stays on the list.",
});

/** What the objector and the office both see. */
@ObjectType()
abstract class ObjectionFields {
  @Field(() => String, { description: "The objection's own number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "The receipt number on the notice that it is against." }) readonly against!: string;
  @Field(() => String, { description: "What was said; empty once who said it was erased." }) readonly text!: string;
  @Field(() => CivilDateScalar, { description: "When it was raised." }) readonly raisedOn!: CivilDate;
  @Field(() => ObjectionStatuses, { description: "Where it stands." }) readonly status!: ObjectionStatus;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it was decided." }) readonly decidedOn?: CivilDate;
  @Field(() => String, { nullable: true, description: "Why it was decided so." }) readonly reason?: string;
}

@ObjectType("Objection", { description: "One's own objection (异议), as its receipt code opens it." })
export class PublicObjection extends ObjectionFields {}

@ObjectType("Objection", { description: "An objection (异议) as the office sees it: who raised it, masked." })
export class AdminObjection extends ObjectionFields {
  readonly person!: Personal | null;

  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => ID, { nullable: true, description: "Who decided." }) readonly decidedBy?: string;

  @Field(() => String, { nullable: true, description: "The objector's name, masked; null after erasure." })
  name(): string | null {
    return this.person && maskName(this.person.name);
  }

  @Field(() => String, { nullable: true, description: "The objector's phone, masked; null after erasure." })
  phone(): string | null {
    return this.person && maskPhone(this.person.phone);
  }
}

@ObjectType("ObjectionReceipt", { description: "The receipt of an objection. Keep the code: with the phone it opens the decision." })
export class ObjectionReceiptType implements ObjectionReceipt {
  @Field(() => String, { description: "The objection's own number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "Number and secret; shown this once." }) readonly receiptCode!: string;
}

@InputType("RaiseObjectionInput", { description: "An objection to one person on the notice, by name and with a phone." })
export class RaiseObjectionInput implements RaiseObjection {
  @Field(() => String, { description: "The town's code, such as `shuidong`." }) readonly organisation!: string;
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "The receipt number on the notice, or of a reserve." }) readonly against!: string;
  @Field(() => String, { description: "The objector's name; never shown to the public." }) readonly name!: string;
  @Field(() => String, { description: "The objector's phone, at which the office asks back." }) readonly phone!: string;
  @Field(() => String, { description: "What is objected, and how it can be checked." }) readonly text!: string;
  @Field(() => String, { description: "Of the client's own making, 16 characters or more: sent twice, the same answer comes twice." })
  readonly idempotencyKey!: string;
}

@InputType("DecideObjectionInput", { description: "What was found about an objection, and why." })
export class DecideObjectionInput implements DecideObjection {
  @Field(() => ID, { description: "The objection." }) readonly objection!: string;
  @Field(() => ObjectionDecisions, { description: "What was found." }) readonly decision!: DecideObjection["decision"];
  @Field(() => String, { description: "Why; the objector reads it." }) readonly reason!: string;
}

@InputType("UnmaskObjectorInput", { description: "Which objector is to be called, and why." })
export class UnmaskObjectorInput implements UnmaskObjector {
  @Field(() => ID, { description: "The objection." }) readonly objection!: string;
  @Field(() => String, { description: "Why; it stands in the journal." }) readonly reason!: string;
}

@ObjectType("UnmaskedObjector", { description: "Who raised an objection, in clear. That it was shown stands in the journal." })
export class UnmaskedObjectorType implements UnmaskedObjector {
  @Field(() => String, { description: "The objection's own number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "Full name." }) readonly name!: string;
  @Field(() => String, { description: "Phone." }) readonly phone!: string;
}

export const RaiseObjectionResult = answerOf("RaiseObjection", () => ObjectionReceiptType);
export const DecideObjectionResult = answerOf("DecideObjection", () => AdminObjection);
export const UnmaskObjectorResult = answerOf("UnmaskObjector", () => UnmaskedObjectorType);
