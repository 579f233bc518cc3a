import {
  BREAKDOWN_KINDS,
  type BreakdownKind,
  FIGURE_DEFINITIONS,
  FIGURE_UNITS,
  FIGURES,
  type FigureCode,
  type FigureDefinition,
  type FigureUnit,
  type Words,
} from "@kaimen/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";

/** What a stranger needs to read a figure, in the contract itself. */
function meaningOf(code: FigureCode): string {
  const { definition, numerator, denominator, ofPeople }: FigureDefinition = FIGURE_DEFINITIONS[code];
  const share = numerator && denominator ? ` 分子 ${numerator.zh}；分母 ${denominator.zh}。 ${numerator.en} / ${denominator.en}.` : "";
  return `${definition.zh} ${definition.en}${definition.en.endsWith(".") ? "" : "."}${share}${ofPeople ? " Withheld over one to four people." : ""}`;
}

export const FigureCodes = enumOf(
  "FigureCode",
  FIGURES as [FigureCode, ...FigureCode[]],
  "Which figure (统计指标). Each value says what it counts, and what is divided by what.",
  Object.fromEntries(FIGURES.map((code) => [code, meaningOf(code)])),
);
export const FigureUnits = enumOf("FigureUnit", FIGURE_UNITS, "What a figure is counted in.", {
  ATTENDANCES: "人次: occasions; one person twice is two.",
  DAYS: "工作日: working days.",
  ITEMS: "件 or 场: things.",
  PEOPLE: "人: persons, each once an open day.",
  PER_CENT: "Of a hundred, to one decimal.",
});
export const BreakdownKinds = enumOf("BreakdownKind", BREAKDOWN_KINDS, "Which groups a figure is split into.", {
  CATEGORY: "代表类别: the groups of 第四条 and those that the town added.",
  CHANNEL: "报名渠道: the way an application came.",
});

@ObjectType("Words", { description: "The same in two languages." })
export class WordsType implements Words {
  @Field(() => String, { description: "Chinese." }) readonly zh!: string;
  @Field(() => String, { description: "English." }) readonly en!: string;
}

@ObjectType("FigureDefinition", { description: "What a figure means (口径)." })
export class FigureDefinitionType {
  @Field(() => WordsType, { description: "What it counts or shares out." }) readonly meaning!: Words;
  @Field(() => WordsType, { nullable: true, description: "What is divided (分子); null where it is no share." })
  readonly numerator!: Words | null;
  @Field(() => WordsType, { nullable: true, description: "What it is divided by (分母); null where it is no share." })
  readonly denominator!: Words | null;
}

@ObjectType("Figure", { description: "One figure (统计指标) with what it was divided by." })
export class FigureType {
  @Field(() => FigureCodes, { description: "Which." }) readonly code!: FigureCode;
  @Field(() => FigureUnits, { description: "What it is counted in." }) readonly unit!: FigureUnit;
  @Field(() => Float, { nullable: true, description: "Its value; null where it is withheld, and where there is nothing to divide by." })
  readonly value!: number | null;
  @Field(() => Int, { nullable: true, description: "What was divided; null where it is no share, or withheld." })
  readonly numerator!: number | null;
  @Field(() => Int, { nullable: true, description: "What it was divided by; null where it is no share, or withheld." })
  readonly denominator!: number | null;
  @Field(() => Boolean, { description: "Whether it is held back (不予显示), since fewer than five people are behind it." })
  readonly withheld!: boolean;
  @Field(() => FigureDefinitionType, { description: "What it means (口径)." }) readonly definition!: FigureDefinitionType;
}

@ObjectType("BreakdownGroup", { description: "One group of a breakdown." })
export class BreakdownGroupType {
  @Field(() => String, { description: "Its code, such as ORDINARY_CITIZEN or PORTAL." }) readonly group!: string;
  @Field(() => Int, { nullable: true, description: "How many people; null where it is withheld." }) readonly count!: number | null;
  @Field(() => Boolean, { description: "Whether it is held back: too small, or it would give a small one away." })
  readonly withheld!: boolean;
}

@ObjectType("Breakdown", { description: "How one figure falls into groups (分组统计)." })
export class BreakdownType {
  @Field(() => FigureCodes, { description: "The figure that is split: APPLICANTS or REPRESENTATIVES." }) readonly of!: FigureCode;
  @Field(() => BreakdownKinds, { description: "Into which groups." }) readonly by!: BreakdownKind;
  @Field(() => Int, { nullable: true, description: "All groups together; null where even that would give a small group away." })
  readonly total!: number | null;
  @Field(() => [BreakdownGroupType], { description: "Every group, empty ones too." }) readonly groups!: BreakdownGroupType[];
}
