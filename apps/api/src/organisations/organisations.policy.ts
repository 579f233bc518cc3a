import { anyone, anyStaff, fields, type Policy } from "../platform/policy/rule.js";

const names = ["id", "code", "name", "kind", "creditCode", "towns"];

export const organisationsPolicy: { public: Policy; admin: Policy } = {
  public: { "Query.organisation": anyone, ...fields("Organisation", [...names, "county"], anyone) },
  admin: { "Query.organisation": anyStaff, ...fields("Organisation", names, anyStaff) },
};
