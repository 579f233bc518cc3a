import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { DrawType } from "./draw.type.js";
import { drawView } from "./draw-view.query.js";

@Resolver(() => AdminOpenDay)
export class AdminDrawResolver {
  @FieldResolver(() => DrawType, { nullable: true, description: "How the list was drawn up; null before it is frozen." })
  draw(@Root() { id, organisation }: AdminOpenDay & { readonly organisation: string }, @Ctx() { manager }: AdminContext) {
    return drawView(manager, organisation, id);
  }
}
