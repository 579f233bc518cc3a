import type { Gone, GoneReason, Place, PromotionRule, Seated } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { GoneReasons } from "./invitation.type.js";
import type { RollView, Short } from "./roll-view.query.js";

export const SeatedBy = enumOf("SeatedBy", ["SELECTION", "SAME_CATEGORY", "QUOTAS_HOLD"], "How somebody came by a place.");

@ObjectType("SeatedPlace", { description: "Somebody who has a place, by number." })
export class SeatedPlaceType implements Seated {
  @Field(() => String, { description: "The receipt number." }) readonly receipt!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => SeatedBy, { description: "By the selection, or by moving up." }) readonly by!: "SELECTION" | PromotionRule;
}

@ObjectType("WaitingPlace", { description: "Somebody who waits (候补), by number." })
export class WaitingPlaceType implements Place {
  @Field(() => String, { description: "The receipt number." }) readonly receipt!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
}

@ObjectType("GonePlace", { description: "Somebody who has a place, or a turn, no more." })
export class GonePlaceType implements Gone {
  @Field(() => String, { description: "The receipt number." }) readonly receipt!: string;
  @Field(() => GoneReasons, { description: "Why." }) readonly because!: GoneReason;
}

@ObjectType("ShortCategory", { description: "A group that has fallen below its least, with nobody left to move up." })
export class ShortCategoryType implements Short {
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => Int, { description: "Its least." }) readonly least!: number;
  @Field(() => Int, { description: "How many it has." }) readonly have!: number;
}

@ObjectType("Roll", { description: "Who has a place, who waits in which order, and who has gone (名册)." })
export class RollType implements RollView {
  @Field(() => [SeatedPlaceType], { description: "Who has a place now." }) readonly seated!: readonly SeatedPlaceType[];
  @Field(() => [WaitingPlaceType], { description: "Who waits, the next first." }) readonly waiting!: readonly WaitingPlaceType[];
  @Field(() => [GonePlaceType], { description: "Who has gone, in order." }) readonly gone!: readonly GonePlaceType[];
  @Field(() => [ShortCategoryType], { description: "Groups below their least." }) readonly belowLeast!: readonly ShortCategoryType[];
}
