import { anyone, anyStaff, fields, type Policy, staff } from "../platform/policy/rule.js";

const shown = (policy: Policy): Policy => ({
  ...policy,
  ...fields("Regulation", ["id", "header", "inForceFrom", "articles", "clauses"], anyone),
  ...fields("RestatedArticle", ["article", "gist", "clauses"], anyone),
  ...fields("Clause", ["name", "force", "content", "article", "basis"], anyone),
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

/** How long a notice stands and an answer may take is the office's word to its citizens: who approves plans gives it, not who keeps the accounts. */
const approver = staff("APPROVER");

export const regulationsPolicy: { public: Policy; admin: Policy } = {
  public: shown({ "Organisation.regulation": anyone }),
  admin: shown({
    "Mutation.adoptRegulation": staff("ADMINISTRATOR"),
    ...fields("Mutation", ["layDownSetting", "liftSetting"], approver),
    "Organisation.regulation": anyStaff,
    "Organisation.settings": anyStaff,
    ...fields("Setting", ["clause", "force", "content", "usual", "laidDownOn"], anyStaff),
    ...fields("AdoptedRegulation", ["id", "header", "inForceFrom"], anyStaff),
  }),
};
