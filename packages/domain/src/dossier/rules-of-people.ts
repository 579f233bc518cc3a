import type { ClauseName } from "../regulation/regulation.js";
import type { DossierFinding } from "./dossier.js";
import type { DossierFacts } from "./dossier-facts.js";
import { hasReached, met, notYet, type Rule } from "./rule.js";

/** What everybody who applies is asked: nobody gets into the list without it, so that the closed list is the proof. */
const asked = (wanted: object, facts: DossierFacts): DossierFinding => {
  const values = { ...wanted, applied: facts.applied };
  return hasReached(facts.day, "REVIEWING") ? met(values) : notYet(values);
};

/** 第四条 and what the office asks beside it. */
export const peopleRules = {
  localTie: (ties, facts) => asked({ ties: [...ties] }, facts),
  minimumAge: (age, facts) => asked({ age }, facts),
  maximumAge: (age, facts) => asked({ age }, facts),
  civilCapacity: (_, facts) => asked({}, facts),
  onePlacePerPerson: (_, facts) => asked({}, facts),
  dataConsent: (_, facts) => asked({}, facts),
  /** The list is open (等): a group more is lawful, and is told. */
  categories: (listed, { day }) => {
    const groups = day.quotas.map(({ category }) => category);
    const values = { groups: groups.length, beyond: groups.filter((group) => !listed.includes(group)) };
    return day.approvedOn ? met(values) : notYet(values);
  },
} satisfies { readonly [Name in ClauseName]?: Rule<Name> };
