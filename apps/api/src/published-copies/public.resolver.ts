import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { standingCopiesOf } from "./published-copies.query.js";
import { PublicPublishedCopy } from "./published-copy.type.js";

@Resolver(() => PublicOpenDay)
export class PublishedCopiesPublicResolver {
  @FieldResolver(() => [PublicPublishedCopy], { description: "Where its announcement can be read beside this site, the first one first." })
  publishedCopies(@Root() { id }: PublicOpenDay, @Ctx() context: PublicContext) {
    return standingCopiesOf(context, id);
  }
}
