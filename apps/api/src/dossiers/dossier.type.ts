import {
  type ClauseName,
  DOSSIER_DOCUMENTS,
  DOSSIER_VERDICTS,
  type DossierAct,
  type DossierDocument,
  type DossierVerdict,
  type Force,
  type Instant,
  type Values,
} from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { InstantScalar, ValuesScalar } from "../platform/scalars/scalars.js";
import { Forces } from "../regulations/regulation.type.js";

export const DossierVerdicts = enumOf("DossierVerdict", DOSSIER_VERDICTS, "How one clause stands.", {
  SATISFIED: "It was followed.",
  WITH_GROUND: "It was departed from with a ground, as 一般 allows.",
  NOT_YET: "Its time has not come, or has not passed.",
  NOT_SATISFIED: "It was not followed.",
  NOT_APPLICABLE: "Nothing is asked; `values.why` says why: SILENT, STAGE_LEFT_OUT, CANCELLED or NOTHING_AROSE.",
});
export const DossierDocuments = enumOf("DossierDocument", DOSSIER_DOCUMENTS, "Where it can be read that a clause was followed.", {
  PLAN: "The plan with its grounds, and the selection group.",
  ANNOUNCEMENT: "The announcement (公告).",
  REVIEW: "The minutes of the joint review (联审).",
  DRAW: "The bundle from which anybody draws the same list.",
  NOTICE: "The public notice (公示) and its objections.",
  OPINIONS: "The opinions and their answers.",
  SUMMARY: "The summary (活动总结).",
});

@ObjectType("DossierAct", { description: "One kind of act, as the journal has it: how often, from when to when." })
export class DossierActType implements DossierAct {
  @Field(() => String, { description: "The event, as the journal names it, such as `LotsDrawn`." }) readonly event!: string;
  @Field(() => Int, { description: "How often." }) readonly count!: number;
  @Field(() => InstantScalar, { description: "The first time." }) readonly first!: Instant;
  @Field(() => InstantScalar, { description: "The last time." }) readonly last!: Instant;
  @Field(() => [String], { description: "The staff who took it, by name; whoever acted for herself is not named." })
  readonly by!: readonly string[];
}

@ObjectType("DossierEntry", { description: "What came of one clause." })
export class DossierEntryType {
  @Field(() => String, { description: "The clause's name, such as `lead`." }) readonly clause!: ClauseName;
  @Field(() => Forces, { nullable: true, description: "How strongly it binds; null where the regulation is silent." })
  readonly force!: Force | null;
  @Field(() => DossierVerdicts, { description: "How it stands." }) readonly verdict!: DossierVerdict;
  @Field(() => ValuesScalar, { description: "What was compared: what the clause wants, and what was found." }) readonly values!: Values;
  @Field(() => [DossierActType], { description: "The acts that it was followed by; empty where none was taken." })
  readonly acts!: readonly DossierActType[];
  @Field(() => DossierDocuments, { nullable: true, description: "Where it can be read; null where no document tells of it." })
  readonly document!: DossierDocument | null;
}

@ObjectType("DossierArticle", { description: "One article with its clauses." })
export class DossierArticleType {
  @Field(() => String, {
    nullable: true,
    description: "Its number; null over what the office has set itself (本单位设定), and over what nobody has laid down.",
  })
  readonly article!: string | null;
  @Field(() => String, { nullable: true, description: "What it says, restated (要点，非原文)." }) readonly gist!: string | null;
  @Field(() => [DossierEntryType], { description: "Its clauses; none where it asks for nothing that can be shown." })
  readonly entries!: readonly DossierEntryType[];
}

@ObjectType("DossierTally", { description: "How many clauses stand in one way." })
export class DossierTallyType {
  @Field(() => DossierVerdicts, { description: "In which way." }) readonly verdict!: DossierVerdict;
  @Field(() => Int, { description: "How many." }) readonly count!: number;
}

@ObjectType("Dossier", { description: "The evidence dossier (台账) of one open day: each article, and the acts that satisfied it." })
export class DossierType {
  @Field(() => InstantScalar, { description: "The moment that it tells of." }) readonly asOf!: Instant;
  @Field(() => String, { description: "The version of the regulation that it is measured by." }) readonly regulation!: string;
  @Field(() => String, { description: "Its title." }) readonly title!: string;
  @Field(() => [DossierArticleType], { description: "The articles in their order, then the office's settings, then what is silent." })
  readonly articles!: readonly DossierArticleType[];
  @Field(() => [DossierTallyType], { description: "How many clauses stand how." }) readonly tally!: readonly DossierTallyType[];
  @Field(() => [DossierDocuments], { description: "The documents that there are by now." }) readonly documents!: readonly DossierDocument[];
}
