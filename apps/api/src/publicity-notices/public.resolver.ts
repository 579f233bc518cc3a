import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { OpeningInput } from "../applications/opening.type.js";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { PublicityNoticeType } from "./notice.type.js";
import { noticeView } from "./notice-view.query.js";
import { PublicObjection, RaiseObjectionInput, RaiseObjectionResult } from "./objection.type.js";
import { ownObjection } from "./own-objection.query.js";

@Resolver(() => PublicOpenDay)
export class PublicityNoticesPublicResolver {
  @FieldResolver(() => PublicityNoticeType, { nullable: true, description: "The public notice (公示), once published." })
  notice(@Root() { id, organisation }: PublicOpenDay, @Ctx() { manager, world }: PublicContext) {
    return noticeView(manager, organisation, id, world.today());
  }

  @Query(() => PublicObjection, { nullable: true, description: "One's own objection; null where code and phone open nothing." })
  objection(
    @Arg("input", () => OpeningInput, { description: "The receipt code and the phone." }) input: OpeningInput,
    @Ctx() { world }: PublicContext,
  ) {
    return world.read((tx) => ownObjection(tx, input));
  }

  @Mutation(() => RaiseObjectionResult, { description: "Objects to a person on the notice (异议), while it is open." })
  raiseObjection(
    @Arg("input", () => RaiseObjectionInput, { description: "What is objected, by whom." }) input: RaiseObjectionInput,
    @Ctx() { acts }: PublicContext,
  ) {
    return acts.raiseObjection(input);
  }
}
