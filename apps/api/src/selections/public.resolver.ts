import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { DrawType } from "./draw.type.js";
import { publishedDraw } from "./draw-view.query.js";

@Resolver(() => PublicOpenDay)
export class PublicDrawResolver {
  @FieldResolver(() => DrawType, {
    nullable: true,
    description: "How the list was drawn up; null before it is frozen, or posted where the office named it.",
  })
  draw(@Root() day: PublicOpenDay & { readonly organisation: string }, @Ctx() { manager }: PublicContext) {
    return publishedDraw(manager, day);
  }
}
