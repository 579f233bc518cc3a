import { anyone, anyStaff, type Policy, scope } from "../platform/policy/rule.js";

/** What a node is asked for has its own rule, type by type. */
export const nodesPolicy: { public: Policy; admin: Policy } = {
  public: { "Query.node": scope("OPEN_DAYS"), "Node.id": anyone },
  admin: { "Query.node": anyStaff, "Node.id": anyStaff },
};
