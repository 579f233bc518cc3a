import type { Issue } from "./issue.js";
import { type Applicant, MOST, type Problem, sizeOf } from "./problem.js";
import { mostSeats } from "./seats.js";

const isCount = (number: number) => Number.isSafeInteger(number) && number >= 0 && number <= MOST;
const isSize = (number: number) => isCount(number) && number > 0;

function numbersThatAreNone({ k, quotas, applicants }: Problem): Issue[] {
  const issues: Issue[] = isSize(k) ? [] : [{ code: "NOT_A_WHOLE_NUMBER" }];
  for (const [feature, values] of Object.entries(quotas))
    for (const [value, { min, max }] of Object.entries(values))
      if (!isCount(min) || !isCount(max)) issues.push({ code: "NOT_A_WHOLE_NUMBER", feature, value });
  for (const person of applicants) if (!isSize(sizeOf(person))) issues.push({ code: "NOT_A_WHOLE_NUMBER", id: person.id });
  return issues;
}

/** What is wrong with one person's features. */
function strange({ id, features }: Applicant, known: readonly (readonly [string, ReadonlySet<string>])[], names: ReadonlySet<string>) {
  const issues: Issue[] = [];
  for (const [feature, values] of known) {
    if (!Object.hasOwn(features, feature)) issues.push({ code: "MISSING_FEATURE", id, feature });
    else if (!values.has(features[feature]!)) issues.push({ code: "UNKNOWN_VALUE", id, feature, value: features[feature]! });
  }
  for (const feature of Object.keys(features)) if (!names.has(feature)) issues.push({ code: "UNKNOWN_FEATURE", id, feature });
  return issues;
}

function peopleUnknown({ quotas, applicants }: Problem): Issue[] {
  const known = Object.entries(quotas).map(([feature, values]) => [feature, new Set(Object.keys(values))] as const);
  const names = new Set(Object.keys(quotas));
  const seen = new Set<string>();
  const twice = new Set<string>();
  const issues: Issue[] = [];
  for (const person of applicants) {
    if (seen.has(person.id) && !twice.has(person.id)) {
      twice.add(person.id);
      issues.push({ code: "DUPLICATE_ID", id: person.id });
    }
    seen.add(person.id);
    issues.push(...strange(person, known, names));
  }
  return issues;
}

function poolShort({ k, applicants, onePerHousehold }: Problem): Issue[] {
  const people = mostSeats(applicants, false);
  if (people < k) return [{ code: "POOL_TOO_SMALL", have: people, need: k }];
  const homes = mostSeats(applicants, onePerHousehold);
  return homes < k ? [{ code: "TOO_FEW_HOUSEHOLDS", have: homes, need: k }] : [];
}

/** Everybody by their value of a feature. */
function holdersOf(applicants: readonly Applicant[], feature: string) {
  const holders = new Map<string, Applicant[]>();
  for (const person of applicants) {
    const value = person.features[feature]!;
    const list = holders.get(value);
    if (list) list.push(person);
    else holders.set(value, [person]);
  }
  return holders;
}

/** What one feature's quotas cannot do. Where the whole pool is too small, saying so of every feature as well would only hide it. */
function quotasThatCannotBe({ k, quotas, applicants, onePerHousehold }: Problem, feature: string, enough: boolean): Issue[] {
  const issues: Issue[] = [];
  const holders = holdersOf(applicants, feature);
  let least = 0;
  let most = 0;
  for (const [value, { min, max }] of Object.entries(quotas[feature]!)) {
    const have = mostSeats(holders.get(value) ?? [], onePerHousehold);
    if (min > max) issues.push({ code: "MIN_GT_MAX", feature, value, have: max, need: min });
    if (have < min) issues.push({ code: "NOT_ENOUGH_APPLICANTS", feature, value, have, need: min });
    least += min;
    most += Math.min(max, k, enough ? have : k);
  }
  if (least > k) issues.push({ code: "SUM_MIN_GT_K", feature, have: k, need: least });
  if (most < k) issues.push({ code: "SUM_MAX_LT_K", feature, have: most, need: k });
  return issues;
}

/**
 * Every simple fault at once; those that make the input unreadable hide the others, which cannot be judged then. None found does
 * not yet mean that a panel exists: features together can still contradict.
 */
export function validate(problem: Problem): Issue[] {
  const unreadable = [...numbersThatAreNone(problem), ...peopleUnknown(problem)];
  if (unreadable.length) return unreadable;
  const short = poolShort(problem);
  return [...short, ...Object.keys(problem.quotas).flatMap((feature) => quotasThatCannotBe(problem, feature, !short.length))];
}
