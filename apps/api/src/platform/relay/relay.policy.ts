import { anyone, fields, type Policy, type Rule } from "../policy/rule.js";

export const relayPolicy: Policy = fields("PageInfo", ["hasNextPage", "endCursor"], anyone);

/** Whoever may ask for the list may turn its pages. */
export const connectionPolicy = (name: string, rule: Rule = anyone): Policy => ({
  ...fields(`${name}Connection`, ["edges", "pageInfo", "totalCount"], rule),
  ...fields(`${name}Edge`, ["cursor", "node"], rule),
});
