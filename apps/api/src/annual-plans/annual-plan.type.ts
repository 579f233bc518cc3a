import {
  ANNUAL_PLAN_STATUSES,
  type AnnualPlan,
  type Article,
  articleOf,
  type Basis,
  type CivilDate,
  type Force,
  GAPS,
  type Gap,
  type GapKind,
  type Values,
} from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { DepartureType } from "../open-days/open-day-parts.type.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar, ValuesScalar } from "../platform/scalars/scalars.js";
import { Forces } from "../regulations/regulation.type.js";

export const AnnualPlanStatuses = enumOf("AnnualPlanStatus", ANNUAL_PLAN_STATUSES, "Where the plan of a year stands.");
export const GapKinds = enumOf("GapKind", GAPS, "What a year still lacks under 第三条.", {
  ENTRY_NOT_HELD: "The month of an entry has gone by, and no open day was held for it.",
  HELD_TOO_FEW: "The year has gone by with fewer open days than the regulation wants.",
  MONTH_WITHOUT_ENTRY: "A month that the regulation names has no entry.",
  TOO_FEW_ENTRIES: "The plan has fewer entries than the regulation wants.",
});

@ObjectType()
abstract class AnnualEntryFields {
  @Field(() => Int, { description: "Its month, 1 to 12." }) readonly month!: number;
  @Field(() => CivilDateScalar, { nullable: true, description: "Its day, once it is known." }) readonly date?: CivilDate;
  @Field(() => String, { description: "What it is to be about." }) readonly theme!: string;
}

@ObjectType("AnnualEntry", { description: "One open day that the year's plan foresees (年度计划条目)." })
export class PublicAnnualEntry extends AnnualEntryFields {}

@ObjectType("AnnualEntry", { description: "One open day that the year's plan foresees (年度计划条目)." })
export class AdminAnnualEntry extends AnnualEntryFields {
  @Field(() => AdminOpenDay, { nullable: true, description: "The open day that answers for it: of its date, else of its month." })
  readonly openDay!: AdminOpenDay | null;
}

@ObjectType("Gap", { description: "What a year still lacks under 第三条 (缺口)." })
export class GapType implements Gap {
  readonly basis!: Basis;

  @Field(() => GapKinds, { description: "What is lacking." }) readonly gap!: GapKind;
  @Field(() => Forces, { description: "How strongly it is asked for." }) readonly force!: Force;
  @Field(() => ValuesScalar, { description: "The month, or the numbers that are and that should be." }) readonly values!: Values;

  @Field(() => String, { nullable: true, description: "The article that asks for it; null where the office's own setting does." })
  article(): Article | null {
    return articleOf(this.basis);
  }
}

@ObjectType("AnnualPlan", { description: "The plan of a year (年度活动计划) as it was approved." })
export class PublicAnnualPlan {
  @Field(() => Int, { description: "The year." }) readonly year!: number;
  @Field(() => [PublicAnnualEntry], { description: "What it foresees, in the order of the year." }) readonly entries!: PublicAnnualEntry[];
  @Field(() => [DepartureType], { description: "Departures from what is done 一般, with their grounds." })
  readonly departures!: DepartureType[];
  @Field(() => String, { description: "The version of the regulation that it was approved under." }) readonly governedBy!: string;
  @Field(() => CivilDateScalar, { description: "When it was approved." }) readonly approvedOn!: CivilDate;
}

@ObjectType("AnnualPlan", { description: "The plan of a year (年度活动计划), from its first draft." })
export class AdminAnnualPlan {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => Int, { description: "The year." }) readonly year!: number;
  @Field(() => Int, { description: "Goes up by one with every act; an act is asked for on the version that was read." })
  readonly version!: number;
  @Field(() => AnnualPlanStatuses, { description: "Draft or approved; drafting anew asks for a new approval." })
  readonly status!: AnnualPlan["status"];
  @Field(() => [AdminAnnualEntry], { description: "What it foresees, in the order of the year." }) readonly entries!: AdminAnnualEntry[];
  @Field(() => [DepartureType], { description: "Departures from what is done 一般, with their grounds." })
  readonly departures!: DepartureType[];
  @Field(() => [GapType], { description: "What the year still lacks, in its plan and in what came of it." }) readonly gaps!: GapType[];
  @Field(() => String, {
    nullable: true,
    description: "The version of the regulation that it was approved under; null while it is a draft.",
  })
  readonly governedBy!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it was approved; null while it is a draft." })
  readonly approvedOn!: CivilDate | null;
}
