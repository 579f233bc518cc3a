import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { NoticePreviewType, PublicityNoticeType, PublishNoticeResult } from "./notice.type.js";
import { noticePreview } from "./notice-preview.query.js";
import { noticeView } from "./notice-view.query.js";
import {
  AdminObjection,
  DecideObjectionInput,
  DecideObjectionResult,
  UnmaskObjectorInput,
  UnmaskObjectorResult,
} from "./objection.type.js";
import { objectionsList } from "./objections-list.query.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });
const which = () => Arg("openDay", () => ID, { description: "The open day's id." });

@Resolver(() => AdminOpenDay)
export class PublicityNoticesAdminResolver {
  @FieldResolver(() => PublicityNoticeType, { nullable: true, description: "The public notice (公示), once published." })
  notice(@Root() { id, organisation }: AdminOpenDay, @Ctx() { manager, world }: AdminContext) {
    return noticeView(manager, organisation, id, world.today());
  }

  @FieldResolver(() => NoticePreviewType, { nullable: true, description: "The notice as it would be; null unless the list stands." })
  noticePreview(@Root() { id, organisation }: AdminOpenDay, @Ctx() { world }: AdminContext) {
    return world.read((tx) => noticePreview(tx, organisation, id));
  }

  @FieldResolver(() => [AdminObjection], { description: "The objections to its notice, in the order of arrival." })
  objections(@Root() { id, organisation }: AdminOpenDay, @Ctx() { world }: AdminContext) {
    return world.read((tx) => objectionsList(tx, organisation, id));
  }

  @Mutation(() => PublishNoticeResult, { description: "Publishes the notice (公示, 第五条) in the text that was let through." })
  publishNotice(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.publishNotice(clerk, { openDay });
  }

  @Mutation(() => DecideObjectionResult, { description: "Decides an objection, once and with a reason." })
  decideObjection(@given(() => DecideObjectionInput) input: DecideObjectionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.decideObjection(clerk, input);
  }

  @Mutation(() => UnmaskObjectorResult, { description: "Shows who raised an objection, for a reason that stands in the journal." })
  unmaskObjector(@given(() => UnmaskObjectorInput) input: UnmaskObjectorInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.unmaskObjector(clerk, input);
  }
}
