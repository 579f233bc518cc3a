import { anyone, anyStaff, fields, type Policy, scope, staff } from "../platform/policy/rule.js";

const shown = ["year", "entries", "departures", "governedBy", "approvedOn"];
const entry = ["month", "date", "theme"];

/** Who drafts a year's plan does not approve it. */
export const annualPlansPolicy: { public: Policy; admin: Policy } = {
  public: {
    "Organisation.annualPlan": scope("OPEN_DAYS"),
    ...fields("AnnualPlan", shown, anyone),
    ...fields("AnnualEntry", entry, anyone),
  },
  admin: {
    "Mutation.draftAnnualPlan": staff("ORGANISER"),
    "Mutation.approveAnnualPlan": staff("APPROVER"),
    ...fields("Organisation", ["annualPlan", "annualPlans"], anyStaff),
    ...fields("AnnualPlan", [...shown, "id", "version", "status", "gaps"], anyStaff),
    ...fields("AnnualEntry", [...entry, "openDay"], anyStaff),
    ...fields("Gap", ["gap", "article", "force", "values"], anyStaff),
  },
};
