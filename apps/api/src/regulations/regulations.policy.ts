import { anyone, anyStaff, fields, type Policy, staff } from "../platform/policy/rule.js";

const shown = (policy: Policy): Policy => ({
  ...policy,
  ...fields("Regulation", ["id", "header", "inForceFrom", "articles", "clauses"], anyone),
  ...fields("RestatedArticle", ["article", "gist", "clauses"], anyone),
  ...fields("Clause", ["name", "force", "content", "article"], anyone),
  ...fields(
    "DocumentHeader",
    [
      "indexNumber",
      "catalogueCategory",
      "publishingBody",
      "subjectCategory",
      "title",
      "documentNumber",
      "generatedOn",
      "publishedAt",
      "contentSource",
    ],
    anyone,
  ),
});

export const regulationsPolicy: { public: Policy; admin: Policy } = {
  public: shown({ "Organisation.regulation": anyone }),
  admin: shown({
    "Mutation.adoptRegulation": staff("ADMINISTRATOR"),
    "Organisation.regulation": anyStaff,
    ...fields("AdoptedRegulation", ["id", "header", "inForceFrom"], anyStaff),
  }),
};
