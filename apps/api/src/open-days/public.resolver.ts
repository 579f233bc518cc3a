import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { PublicOpenDay, PublicOpenDayConnection } from "./open-day.type.js";
import { openDayView, selectOpenDays } from "./open-day-view.query.js";
import { openDaysTogether } from "./open-days-of-towns.query.js";

export const OpenDayTimes = enumOf("OpenDayTime", ["UPCOMING", "PAST"], "Days from today on, or days gone by.");

@Resolver(() => PublicOrganisation)
export class OpenDaysPublicResolver {
  @FieldResolver(() => PublicOpenDayConnection, {
    description: "Announced open days: upcoming ones by date, the next first; past ones with the latest first.",
  })
  openDays(
    @Root() { id: organisation }: PublicOrganisation,
    @Arg("when", () => OpenDayTimes, { defaultValue: "UPCOMING", description: "Upcoming unless told." }) when: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { manager, world, once }: PublicContext,
  ) {
    const upcoming = when === "UPCOMING";
    const range = upcoming ? { from: world.today() } : { to: world.yesterday() };
    const wanted = { ...page, ...range, announced: true, order: upcoming ? "ASC" : "DESC" } as const;
    return openDaysTogether<PublicOpenDay>({ manager, once }, { ...wanted, organisation });
  }

  @FieldResolver(() => PublicOpenDay, { nullable: true, description: "One announced open day; null where there is none." })
  openDay(
    @Root() { id: organisation }: PublicOrganisation,
    @Arg("id", () => ID, { description: "Its opaque id." }) id: string,
    @Ctx() { manager }: PublicContext,
  ) {
    return openDayView<PublicOpenDay>(
      selectOpenDays(manager).where("d.organisation = :organisation AND d.id = :id AND d.announced_on IS NOT NULL", { organisation, id }),
    );
  }
}
