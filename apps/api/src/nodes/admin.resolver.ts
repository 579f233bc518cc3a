import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { findApplication } from "../applications/shown-application.query.js";
import type { AdminContext } from "../context.js";
import { openDayView, selectOpenDays } from "../open-days/open-day-view.query.js";
import { organisationsInReach } from "../organisations/organisations.query.js";
import { kindOf } from "../platform/ids/new-id.js";
import { AdminNode } from "./node.type.js";

const IN_REACH = "d.organisation IN (SELECT o.id FROM organisation o WHERE o.id = :own OR o.parent_id = :own)";

@Resolver()
export class NodesAdminResolver {
  @Query(() => AdminNode, {
    nullable: true,
    description: "An organisation or an open day within one's reach, or an application of one's own office, by its id (Relay).",
  })
  node(@Arg("id", () => ID, { description: "Opaque id." }) id: string, @Ctx() { manager, world, clerk }: AdminContext) {
    const own = clerk.organisation;
    const kind = kindOf(id);
    if (kind === "Organisation") return organisationsInReach(manager, own).andWhere("o.id = :id", { id }).getRawOne();
    if (kind === "Application") return world.read((tx) => findApplication(tx, own, id));
    return kind === "OpenDay" ? openDayView(selectOpenDays(manager).where(`d.id = :id AND ${IN_REACH}`, { id, own })) : null;
  }
}
