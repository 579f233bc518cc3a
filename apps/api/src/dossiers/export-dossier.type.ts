import type { Instant } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { DossierExport, ExportDossier } from "./export-dossier.js";

@InputType("ExportDossierInput", { description: "Whose dossier is carried out of the house, and what for." })
export class ExportDossierInput implements ExportDossier {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => String, { description: "What for, at most 200 characters; it stands in the journal and on the file." })
  readonly purpose!: string;
}

@ObjectType("DossierExport", { description: "That a dossier was exported, as it is printed on the file." })
export class DossierExportType implements DossierExport {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => String, { description: "What for." }) readonly purpose!: string;
  @Field(() => String, { description: "By whom." }) readonly by!: string;
  @Field(() => InstantScalar, { description: "When." }) readonly exportedAt!: Instant;
}

export const ExportDossierResult = answerOf("ExportDossier", () => DossierExportType);
