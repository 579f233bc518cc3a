import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../context.js";
import { openDayView, selectOpenDays } from "../open-days/open-day-view.query.js";
import { organisationById } from "../organisations/organisations.query.js";
import { kindOf } from "../platform/ids/new-id.js";
import { PublicNode } from "./node.type.js";

@Resolver()
export class NodesPublicResolver {
  @Query(() => PublicNode, { nullable: true, description: "An open day or an organisation by its id (Relay); null where there is none." })
  node(@Arg("id", () => ID, { description: "Opaque id." }) id: string, @Ctx() { manager }: PublicContext) {
    const kind = kindOf(id);
    if (kind === "Organisation") return organisationById(manager, id);
    return kind === "OpenDay" ? openDayView(selectOpenDays(manager).where("d.id = :id AND d.announced_on IS NOT NULL", { id })) : null;
  }
}
