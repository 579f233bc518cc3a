import { type Instant, maskEmail, maskName, maskPhone } from "@kaimen/domain";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import type { JsonObject } from "../platform/journal/canonical.js";
import { MESSAGE_KINDS, MESSAGE_STANDINGS, type MessageKind, type MessageStanding } from "../platform/outbox/message.js";
import type { Personal } from "../platform/people/personal.js";
import { connectionOf } from "../platform/relay/connection.type.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { ShownMessage } from "./messages.query.js";
import type { RecordCall } from "./record-call.js";
import type { UnmaskedRecipient, UnmaskRecipient } from "./unmask-recipient.js";

export const MessageKinds = enumOf("MessageKind", MESSAGE_KINDS, "How a message goes out.", {
  MAIL: "By mail.",
  SMS: "By text message.",
  CALL: "A clerk phones.",
});

export const MessageStandings = enumOf("MessageStanding", MESSAGE_STANDINGS, "Where a message stands.", {
  WAITING: "Not due yet, or about to go out by itself.",
  TO_CALL: "For a clerk to phone: a call, or what no carrier of this installation takes or took.",
  SENT: "A carrier took it.",
  CALLED: "已电话通知: a clerk phoned instead.",
  DROPPED: "Whoever it was for has been erased.",
});

@ObjectType("Message", { description: "A message to a citizen or a unit. Whom it is for is shown masked." })
export class MessageType implements ShownMessage {
  readonly person!: Personal | null;
  readonly address!: string | null;

  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => MessageKinds, { description: "How it goes out." }) readonly kind!: MessageKind;
  @Field(() => String, { description: "The approved text, by its name, such as `opinion-answered`." }) readonly template!: string;
  @Field(() => GraphQLJSONObject, { description: "What fills the text: days, places and receipt numbers, no personal data." })
  readonly payload!: JsonObject;
  @Field(() => MessageStandings, { description: "Where it stands." }) readonly standing!: MessageStanding;
  @Field(() => InstantScalar, { description: "When it is due." }) readonly dueAt!: Instant;
  @Field(() => InstantScalar, { nullable: true, description: "When a carrier took it." }) readonly sentAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: "When a clerk wrote down that she had phoned." })
  readonly calledAt!: Instant | null;
  @Field(() => ID, { nullable: true, description: "The member of staff who phoned." }) readonly calledBy!: string | null;
  @Field(() => Int, { description: "How often it was tried to send it." }) readonly attempts!: number;

  @Field(() => String, { nullable: true, description: "Name, masked (张*三); null for a unit, and after erasure." })
  recipientName(): string | null {
    return this.person && maskName(this.person.name);
  }

  @Field(() => String, { nullable: true, description: "Phone or mail address, masked; null once an address was used, and after erasure." })
  recipientContact(): string | null {
    return this.person ? maskPhone(this.person.phone) : this.address && maskEmail(this.address);
  }
}

export const MessageConnection = connectionOf("Message", () => MessageType);

@InputType("RecordCallInput", { description: "Which message was told on the phone." })
export class RecordCallInput implements RecordCall {
  @Field(() => ID, { description: "The message's id." }) readonly message!: string;
}

@InputType("UnmaskRecipientInput", { description: "Who is to be phoned, and why the number is needed." })
export class UnmaskRecipientInput implements UnmaskRecipient {
  @Field(() => ID, { description: "The message's id." }) readonly message!: string;
  @Field(() => String, { description: "Why; it stands in the journal." }) readonly reason!: string;
}

@ObjectType("UnmaskedRecipient", { description: "Whom to phone, in clear. That it was shown stands in the journal." })
export class UnmaskedRecipientType implements UnmaskedRecipient {
  @Field(() => ID, { description: "The message's id." }) readonly message!: string;
  @Field(() => String, { nullable: true, description: "Full name; null for a unit." }) readonly name!: string | null;
  @Field(() => String, { description: "Phone, or the mail address of a unit." }) readonly contact!: string;
}

export const RecordCallResult = answerOf("RecordCall", () => MessageType);
export const UnmaskRecipientResult = answerOf("UnmaskRecipient", () => UnmaskedRecipientType);
