import type { OpinionStatus } from "@kaimen/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { AdminOpinion, AdminOpinionConnection, OpinionTally } from "./opinion.type.js";
import { OpinionStatuses } from "./opinion-words.type.js";
import { opinionInReach, opinionsBoard, opinionTallies } from "./opinions-board.query.js";
import { unitInReach } from "./reach.js";

const ofDay = () => Arg("openDay", () => ID, { nullable: true, description: "Only this open day's." });

@Resolver(() => AdminOrganisation)
export class OpinionsAdminResolver {
  @FieldResolver(() => AdminOpinionConnection, {
    description: "Opinions by the day that their answer is due. A handler sees those of her unit.",
  })
  opinions(
    @Root() { id: organisation }: AdminOrganisation,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("status", () => OpinionStatuses, { nullable: true, description: "Only these; all unless told." }) status: OpinionStatus | null,
    @ofDay() openDay: string | null,
    @Arg("unit", () => ID, { nullable: true, description: "Only this unit's." }) wanted: string | null,
    @Arg("overdue", () => Boolean, { defaultValue: false, description: "Only those whose answer was due before today." }) overdue: boolean,
    @Ctx() { clerk, world }: AdminContext,
  ) {
    const unit = unitInReach(clerk) ?? wanted;
    return world.read((tx) => opinionsBoard(tx, { ...page, organisation, status, openDay, unit, overdue }, world));
  }

  @FieldResolver(() => [OpinionTally], { description: "The heads of the board, in the order of an opinion's life." })
  opinionTallies(@Root() { id: organisation }: AdminOrganisation, @ofDay() openDay: string | null, @Ctx() { clerk, world }: AdminContext) {
    return world.read((tx) => opinionTallies(tx, { organisation, openDay, unit: unitInReach(clerk) }, world.today()));
  }

  @FieldResolver(() => AdminOpinion, { nullable: true, description: "One opinion with its whole history; null where there is none." })
  opinion(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("id", () => ID, { description: "Its opaque id." }) id: string,
    @Ctx() { clerk, world }: AdminContext,
  ) {
    const unit = unitInReach(clerk);
    return world.read((tx) => opinionInReach(tx, { organisation, id, ...(unit !== undefined && { unit }) }, world));
  }
}
