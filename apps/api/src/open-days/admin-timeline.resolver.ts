import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "./open-day.type.js";
import { timelineFor } from "./timeline.query.js";
import { TimelineStepType } from "./timeline.type.js";

@Resolver(() => AdminOpenDay)
export class AdminTimelineResolver {
  @FieldResolver(() => [TimelineStepType], { description: "The story of the day: what has been, where it stands, what is due when." })
  timeline(@Root() day: AdminOpenDay, @Ctx() context: AdminContext) {
    return timelineFor(day, context);
  }
}
