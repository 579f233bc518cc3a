import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { AdoptRegulationInput, AdoptRegulationResult } from "./adopt-regulation.type.js";
import { RegulationType } from "./regulation.type.js";
import { regulationView } from "./regulation-view.query.js";
import { LayDownSettingInput, LayDownSettingResult, LiftSettingInput, LiftSettingResult, SettingType } from "./setting.type.js";
import { settingsOf } from "./settings.query.js";

@Resolver(() => AdminOrganisation)
export class RegulationsAdminResolver {
  @Mutation(() => AdoptRegulationResult, { description: "The town adopts a regulation that comes with the product." })
  adoptRegulation(
    @Arg("input", () => AdoptRegulationInput, { description: "Which one." }) input: AdoptRegulationInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.adoptRegulation(clerk, input);
  }

  @FieldResolver(() => RegulationType, {
    nullable: true,
    description: "The regulation in force, or the version that is named; null where there is none.",
  })
  regulation(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("id", () => ID, { nullable: true, description: "A version, as `OpenDay.governedBy` names it." }) id: string | null,
    @Ctx() { manager, world }: AdminContext,
  ) {
    return regulationView(manager, id ? { organisation, id } : { organisation, on: world.today() });
  }

  @FieldResolver(() => [SettingType], {
    description:
      "What the office may lay down itself (本单位设定), since the regulation in force is silent on it; none where there is no regulation.",
  })
  settings(@Root() { id: organisation }: AdminOrganisation, @Ctx() { manager, world }: AdminContext) {
    return settingsOf(manager, organisation, world.today());
  }

  @Mutation(() => LayDownSettingResult, {
    description:
      "The office lays down its own value where the regulation is silent (作出设定). Open days that are approved already keep theirs.",
  })
  layDownSetting(
    @Arg("input", () => LayDownSettingInput, { description: "Which clause, and what it is to be." }) input: LayDownSettingInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.layDownSetting(clerk, input);
  }

  @Mutation(() => LiftSettingResult, { description: "The office gives up its own value (取消设定); the usual one holds again." })
  liftSetting(
    @Arg("input", () => LiftSettingInput, { description: "Which clause." }) input: LiftSettingInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.liftSetting(clerk, input);
  }
}
