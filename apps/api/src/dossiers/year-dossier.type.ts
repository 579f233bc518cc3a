import type { Instant } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import { DossierArticleType, DossierTallyType } from "./dossier.type.js";

@ObjectType("YearDossierDay", { description: "One open day in the dossier of its year." })
export class YearDossierDayType {
  @Field(() => AdminOpenDay, { description: "Which." }) readonly openDay!: AdminOpenDay;
  @Field(() => [DossierTallyType], { description: "How its clauses stand." }) readonly tally!: readonly DossierTallyType[];
}

@ObjectType("YearDossier", {
  description: "The evidence dossier (台账) of a year: what one day alone cannot satisfy, and every day of it.",
})
export class YearDossierType {
  @Field(() => Int, { description: "The year." }) readonly year!: number;
  @Field(() => InstantScalar, { description: "The moment that it tells of." }) readonly asOf!: Instant;
  @Field(() => [DossierArticleType], { description: "What is owed over the year (第三条)." })
  readonly articles!: readonly DossierArticleType[];
  @Field(() => [YearDossierDayType], { description: "Its open days by date, cancelled ones too." })
  readonly days!: readonly YearDossierDayType[];
}
