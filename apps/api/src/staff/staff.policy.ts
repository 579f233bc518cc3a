import { anyStaff, fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";

const administrator = staff("ADMINISTRATOR");

export const staffPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Query.me": anyStaff,
    "Organisation.staff": inOwnOffice(staff("ADMINISTRATOR", "AUDITOR", "ORGANISER")),
    ...fields("Mutation", ["admitStaff", "assignRoles", "renewSignIn", "suspendStaff"], administrator),
    ...fields("Staff", ["id", "name", "username", "roles", "unit", "admittedAt", "suspendedAt"], anyStaff),
    ...fields("AdmittedStaff", ["member", "firstPassword"], administrator),
  },
};
