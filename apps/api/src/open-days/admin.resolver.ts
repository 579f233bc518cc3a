import type { CivilDate, Status } from "@kaimen/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { AdminOpenDay, AdminOpenDayConnection } from "./open-day.type.js";
import { OpenDayStatuses } from "./open-day-parts.type.js";
import { openDayView, selectOpenDays } from "./open-day-view.query.js";
import { openDaysTogether } from "./open-days-of-towns.query.js";

@Resolver(() => AdminOrganisation)
export class OpenDaysAdminResolver {
  @FieldResolver(() => AdminOpenDayConnection, { description: "Open days of every status, the latest date first." })
  openDays(
    @Root() { id: organisation }: AdminOrganisation,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("statuses", () => [OpenDayStatuses], { nullable: true, description: "Only these; all unless told." }) statuses: Status[] | null,
    @Arg("from", () => CivilDateScalar, { nullable: true, description: "No earlier than this day." }) from: CivilDate | null,
    @Arg("to", () => CivilDateScalar, { nullable: true, description: "No later than this day." }) to: CivilDate | null,
    @Ctx() { manager, once }: AdminContext,
  ) {
    return openDaysTogether<AdminOpenDay>({ manager, once }, { ...page, organisation, statuses, from, to, order: "DESC" });
  }

  @FieldResolver(() => AdminOpenDay, { nullable: true, description: "One open day; null where there is none." })
  openDay(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("id", () => ID, { description: "Its opaque id." }) id: string,
    @Ctx() { manager }: AdminContext,
  ) {
    return openDayView<AdminOpenDay>(selectOpenDays(manager).where("d.organisation = :organisation AND d.id = :id", { organisation, id }));
  }
}
