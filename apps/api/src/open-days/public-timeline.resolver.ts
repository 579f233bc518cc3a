import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "./open-day.type.js";
import { timelineFor } from "./timeline.query.js";
import { TimelineStepType } from "./timeline.type.js";

@Resolver(() => PublicOpenDay)
export class PublicTimelineResolver {
  @FieldResolver(() => [TimelineStepType], { description: "The story of the day: what has been, where it stands, what is due when." })
  timeline(@Root() day: PublicOpenDay, @Ctx() context: PublicContext) {
    return timelineFor(day, context);
  }
}
