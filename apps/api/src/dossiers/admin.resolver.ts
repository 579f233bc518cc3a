import { yearOf } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { aYear } from "../platform/errors/a-year.js";
import { dossierFor, yearDossierFor } from "./dossier.query.js";
import { DossierType } from "./dossier.type.js";
import { ExportDossierInput, ExportDossierResult } from "./export-dossier.type.js";
import { opennessParagraphFor } from "./openness-paragraph.query.js";
import { OpennessParagraphType } from "./openness-paragraph.type.js";
import { YearDossierType } from "./year-dossier.type.js";

@Resolver(() => AdminOpenDay)
export class DossiersAdminResolver {
  @FieldResolver(() => DossierType, { description: "Its evidence dossier (台账): each article, and what satisfied it." })
  dossier(@Root() day: AdminOpenDay, @Ctx() { world }: AdminContext) {
    return world.read((tx) => dossierFor(tx, day, world));
  }

  @Mutation(() => ExportDossierResult, {
    description: "Notes that a dossier is exported (导出台账), by whom and what for, before the client puts the file together.",
  })
  exportDossier(
    @Arg("input", () => ExportDossierInput, { description: "What is given." }) input: ExportDossierInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.exportDossier(clerk, input);
  }
}

@Resolver(() => AdminOrganisation)
export class YearDossierAdminResolver {
  @FieldResolver(() => YearDossierType, { description: "The evidence dossier (台账) of a year." })
  yearDossier(
    @Root() { id }: AdminOrganisation,
    @Arg("year", () => Int, { nullable: true, description: "Such as 2026; this year unless told." }) year: number | null,
    @Ctx() { world }: AdminContext,
  ) {
    return world.read((tx) => yearDossierFor(tx, id, aYear(year ?? yearOf(world.today())), world));
  }

  @FieldResolver(() => OpennessParagraphType, { description: "The paragraph on open days for the yearly report on openness." })
  opennessParagraph(
    @Root() organisation: AdminOrganisation,
    @Arg("year", () => Int, { nullable: true, description: "Such as 2026; this year unless told." }) year: number | null,
    @Ctx() context: AdminContext,
  ) {
    return opennessParagraphFor(context, organisation, year ?? yearOf(context.world.today()));
  }
}
