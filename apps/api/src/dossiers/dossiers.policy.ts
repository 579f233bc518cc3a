import { fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";

/** A dossier names the staff who acted: the office's own affair, and its auditor's. */
const office = staff("ORGANISER", "APPROVER", "AUDITOR");

export const dossiersPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "OpenDay.dossier": inOwnOffice(office),
    "Organisation.yearDossier": inOwnOffice(office),
    "Mutation.exportDossier": office,
    "Organisation.opennessParagraph": inOwnOffice(office),
    ...fields(
      "OpennessParagraph",
      ["year", "text", "figures", "venues", "announcements", "notices", "summaries", "publishedOpinions"],
      office,
    ),
    ...fields("Dossier", ["asOf", "regulation", "title", "articles", "tally", "documents"], office),
    ...fields("DossierArticle", ["article", "gist", "entries"], office),
    ...fields("DossierEntry", ["clause", "force", "verdict", "values", "acts", "document"], office),
    ...fields("DossierAct", ["event", "count", "first", "last", "by"], office),
    ...fields("DossierTally", ["verdict", "count"], office),
    ...fields("YearDossier", ["year", "asOf", "articles", "days"], office),
    ...fields("YearDossierDay", ["openDay", "tally"], office),
    ...fields("DossierExport", ["openDay", "purpose", "by", "exportedAt"], office),
  },
};
