import { anyone, fields, type Policy } from "../policy/rule.js";

/** Whoever may ask for an act may read what it answered. */
export const answersPolicy: Policy = {
  ...fields("Refusal", ["code", "values", "article"], anyone),
  ...fields("OutOfTurn", ["nowAt"], anyone),
  ...fields("InvalidInput", ["faults"], anyone),
  ...fields("Fault", ["field", "code", "values", "article"], anyone),
};
