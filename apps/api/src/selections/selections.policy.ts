import { anyone, fields, type Policy, type Rule, scope, staff } from "../platform/policy/rule.js";

/** Numbers only. A lot follows from what is published already; a list that somebody named waits for its notice (`publishedDraw`). */
const draw = (rule: Rule): Policy => ({
  "OpenDay.draw": rule,
  ...fields(
    "Draw",
    ["method", "commitment", "committedAt", "sourceNames", "sources", "seed", "groups", "selected", "reserves", "ground", "bundle"],
    anyone,
  ),
  ...fields("DrawGroup", ["category", "candidates", "seats", "chance"], anyone),
  ...fields("DrawPlace", ["receipt", "category"], anyone),
  ...fields("DrawSource", ["name", "value"], anyone),
});

export const selectionsPolicy: { public: Policy; admin: Policy } = {
  public: draw(scope("OPEN_DAYS")),
  admin: {
    ...draw(anyone),
    ...fields("Mutation", ["reallocateSeats", "commitDraw", "recordDrawSources", "drawLots", "admitAll", "drawUpList"], staff("ORGANISER")),
  },
};
