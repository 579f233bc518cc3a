import { anyStaff, fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";

export const releasesPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Mutation.submitRelease": staff("ORGANISER", "OPINION_HANDLER"),
    ...fields("Mutation", ["passRelease", "returnRelease"], staff("APPROVER", "AUDITOR")),
    "Organisation.releases": inOwnOffice(anyStaff),
    ...fields("Release", ["subject", "of", "text", "textHash", "status", "submittedBy", "steps", "passed", "reason"], anyStaff),
    ...fields("PassedStep", ["step", "by", "on"], anyStaff),
  },
};
