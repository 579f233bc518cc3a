import { type CivilDate, type Instant, NOTICE_LINE_STATES, type NoticeLine, type NoticeLineState } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import type { NoticePreview } from "./notice-preview.query.js";
import type { NoticeView } from "./notice-view.query.js";

export const NoticeLineStates = enumOf("NoticeLineState", NOTICE_LINE_STATES, "What has become of a line since the notice was published.", {
  LISTED: "On it from the first day.",
  MOVED_UP: "Moved up from the reserves since.",
  GONE: "Struck or withdrawn; the reason is nobody else's business.",
});

@ObjectType("NoticeLine", { description: "One line of a public notice: a masked name, or a receipt number with nothing else." })
export class NoticeLineType implements NoticeLine {
  @Field(() => Int, { description: "Its number on the list; it never changes." }) readonly place!: number;
  @Field(() => String, { description: "The receipt number, by which a person finds the own line and an objection names it." })
  readonly receipt!: string;
  @Field(() => String, { description: "The masked name; the receipt number where publication of the name was not agreed to." })
  readonly shownAs!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => String, { nullable: true, description: "Village or unit, where the name is shown." }) readonly villageOrUnit!: string | null;
  @Field(() => NoticeLineStates, { description: "What has become of it since." }) readonly state!: NoticeLineState;
}

@ObjectType("PublicityNotice", { description: "The public notice (公示) of who is to be invited. It invites objections." })
export class PublicityNoticeType implements NoticeView {
  @Field(() => String, { description: "Its text, word for word, with the list by receipt numbers." }) readonly text!: string;
  @Field(() => InstantScalar, { description: "When it was published; it never changes." }) readonly publishedAt!: Instant;
  @Field(() => CivilDateScalar, { description: "The last day for objections, to 24:00." }) readonly closesOn!: CivilDate;
  @Field(() => [NoticeLineType], { nullable: true, description: "The list; null after the last day, when the names have come down." })
  readonly lines!: readonly NoticeLineType[] | null;
}

@ObjectType("NoticePreview", { description: "What the notice would be if it were published now." })
export class NoticePreviewType implements NoticePreview {
  @Field(() => String, {
    description: "A first text. Edit what stands around the list, keep the list a paragraph of its own, and hand it in.",
  })
  readonly text!: string;
  @Field(() => [NoticeLineType], { description: "The masked lines that are printed beside it." })
  readonly lines!: readonly NoticeLineType[];
}

export const PublishNoticeResult = answerOf("PublishNotice", () => AdminOpenDay);
