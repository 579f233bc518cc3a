import { type Article, type ChannelStanding, type Instant, PUBLICATION_CHANNELS, type PublicationChannel } from "@kaimen/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { RecordPublishedCopy } from "./record-published-copy.js";
import type { WithdrawPublishedCopy } from "./withdraw-published-copy.js";

export const PublicationChannels = enumOf("PublicationChannel", PUBLICATION_CHANNELS, "Where an announcement can be read (第五条).");

/** What both contracts show of a copy. */
@ObjectType()
abstract class PublishedCopyFields {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => PublicationChannels, { description: "Through which channel." }) readonly channel!: PublicationChannel;
  @Field(() => String, { nullable: true, description: "Its address, of a secure page; null where it hangs on paper." })
  readonly address!: string | null;
  @Field(() => String, { nullable: true, description: "Where a paper copy hangs or was printed, such as a village board." })
  readonly place!: string | null;
  @Field(() => InstantScalar, { description: "When it was published there." }) readonly publishedAt!: Instant;
}

@ObjectType("PublishedCopy", { description: "Where an announcement can be read beside this site." })
export class PublicPublishedCopy extends PublishedCopyFields {}

@ObjectType("CopyWithdrawal", { description: "That the record of a copy was taken back." })
export class CopyWithdrawal {
  @Field(() => ID, { description: "Who took it back." }) readonly by!: string;
  @Field(() => InstantScalar, { description: "When." }) readonly at!: Instant;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

@ObjectType("PublishedCopy", { description: "Where an announcement was published beside the site, as a clerk wrote it down (发布件)." })
export class AdminPublishedCopy extends PublishedCopyFields {
  @Field(() => ID, { description: "Who wrote it down." }) readonly recordedBy!: string;
  @Field(() => InstantScalar, { description: "When it was written down." }) readonly recordedAt!: Instant;
  @Field(() => CopyWithdrawal, { nullable: true, description: "That it was taken back; null while it stands, and the public sees it." })
  readonly withdrawn!: CopyWithdrawal | null;
}

@ObjectType("ChannelStanding", { description: "One channel beside what the regulation says of it." })
export class ChannelStandingType implements ChannelStanding {
  @Field(() => PublicationChannels, { description: "Which channel." }) readonly channel!: PublicationChannel;
  @Field(() => String, { nullable: true, description: "The article that names it, such as 第五条; null where none does." })
  readonly article?: Article;
  @Field(() => Int, { description: "How many copies are known there; nought where it is missing yet." }) readonly copies!: number;
}

@InputType("RecordPublishedCopyInput", { description: "Where the announcement was published, and when." })
export class RecordPublishedCopyInput implements RecordPublishedCopy {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => PublicationChannels, { description: "Through which channel." }) readonly channel!: PublicationChannel;
  @Field(() => String, {
    nullable: true,
    description: "Its https address; needed on the portal, WeChat and Weibo, and of a newspaper or a board where there is no place.",
  })
  readonly address?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Where a paper copy hangs or was printed; at most 100 characters, and no person's number.",
  })
  readonly place?: string | null;
  @Field(() => InstantScalar, { description: "When it was published there: not before the day of the call, nor in the future." })
  readonly publishedAt!: Instant;
}

@InputType("WithdrawPublishedCopyInput", { description: "Which record is taken back, and why." })
export class WithdrawPublishedCopyInput implements WithdrawPublishedCopy {
  @Field(() => ID, { description: "The copy's id." }) readonly publishedCopy!: string;
  @Field(() => String, { description: "Why, such as a mistyped address." }) readonly ground!: string;
}

export const RecordPublishedCopyResult = answerOf("RecordPublishedCopy", () => AdminPublishedCopy);
export const WithdrawPublishedCopyResult = answerOf("WithdrawPublishedCopy", () => AdminPublishedCopy);
