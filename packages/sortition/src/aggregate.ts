import { byCodeUnits, type Problem, sizeOf } from "./problem.js";
import { capOf, type HouseholdClass, type PersonType, type Row, type TypeModel } from "./type-model.js";

function rowsOf(problem: Problem, features: readonly string[]): Row[] {
  return features.flatMap((feature) => {
    const values = problem.quotas[feature]!;
    return Object.keys(values)
      .sort(byCodeUnits)
      .map((value) => ({ feature, value, min: values[value]!.min, max: values[value]!.max }));
  });
}

/** Small numbers for pairs of numbers, the same for the same pair. */
function interning() {
  const known = new Map<number, number>();
  return (one: number, other: number, width: number) => {
    const pair = one * width + other;
    const found = known.get(pair);
    if (found !== undefined) return found;
    known.set(pair, known.size);
    return known.size - 1;
  };
}

/** Of each person a number that is equal for people of equal features and size: one look-up a feature, no strings for each person. */
function vectorsOf({ applicants, quotas }: Problem, features: readonly string[]): Int32Array {
  const vectors = new Int32Array(applicants.length);
  for (const feature of features) {
    const intern = interning();
    const values = new Map(Object.keys(quotas[feature]!).map((value, at) => [value, at]));
    for (let i = 0; i < vectors.length; i++) vectors[i] = intern(vectors[i]!, values.get(applicants[i]!.features[feature]!)!, values.size);
  }
  const sizes = new Map<number, number>();
  for (const person of applicants) if (!sizes.has(sizeOf(person))) sizes.set(sizeOf(person), sizes.size);
  const intern = interning();
  for (let i = 0; i < vectors.length; i++) vectors[i] = intern(vectors[i]!, sizes.get(sizeOf(applicants[i]!))!, sizes.size);
  return vectors;
}

/** Quotes keep values that hold a comma apart: ["a","b"] and ["a,b"] are different keys. */
function keysOf({ applicants }: Problem, features: readonly string[], vectors: Int32Array): string[] {
  const keys: string[] = [];
  for (const [i, vector] of vectors.entries())
    keys[vector] ??= JSON.stringify([...features.map((feature) => applicants[i]!.features[feature]!), sizeOf(applicants[i]!)]);
  return keys;
}

function put<Key>(lists: Map<Key, number[]>, key: Key, item: number) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Of everybody in a household of two or more its class: the features that its members have among them. Classes in a fixed order. */
function householdsOf({ applicants, onePerHousehold }: Problem, keyOf: (person: number) => string) {
  const homes = new Map<string, number[]>();
  if (onePerHousehold) for (const [index, { household }] of applicants.entries()) if (household !== undefined) put(homes, household, index);
  const alike = new Map<string, number[][]>();
  for (const home of homes.values()) {
    if (home.length < 2) continue;
    const key = JSON.stringify(home.map(keyOf).sort(byCodeUnits));
    const same = alike.get(key);
    if (same) same.push(home);
    else alike.set(key, [home]);
  }
  const classOf = new Int32Array(applicants.length).fill(-1);
  const groups: HouseholdClass[] = [];
  for (const key of [...alike.keys()].sort(byCodeUnits)) {
    for (const home of alike.get(key)!) for (const person of home) classOf[person] = groups.length;
    groups.push({ households: alike.get(key)!.length });
  }
  return { classOf, groups };
}

/**
 * Collapses people into types. By symmetry and convexity nothing is lost for any rule that prefers equal chances
 * (Flanigan, Goelz, Gupta, Hennig and Procaccia, Nature 2021): people of one type can always be given the same chance, E[count] / n.
 * Of a problem in which `validate` found nothing unreadable.
 */
export function aggregate(problem: Problem): TypeModel {
  const features = Object.keys(problem.quotas).sort(byCodeUnits);
  const rows = rowsOf(problem, features);
  const vectors = vectorsOf(problem, features);
  const keys = keysOf(problem, features, vectors);
  const { classOf, groups } = householdsOf(problem, (person) => keys[vectors[person]!]!);
  const members = new Map<number, number[]>();
  for (const [person, vector] of vectors.entries()) put(members, vector * (groups.length + 1) + classOf[person]! + 1, person);
  const rowAt = new Map(rows.map(({ feature, value }, at) => [JSON.stringify([feature, value]), at]));
  const typeOf = (people: number[]): PersonType => {
    const person = problem.applicants[people[0]!]!;
    const group = classOf[people[0]!]!;
    const inRows = features.map((feature) => rowAt.get(JSON.stringify([feature, person.features[feature]]))!);
    const type = { rows: inRows, n: people.length, group, size: sizeOf(person) };
    const key = group < 0 ? keys[vectors[people[0]!]!]! : JSON.stringify([keys[vectors[people[0]!]!]!, group]);
    return { ...type, key, cap: capOf({ k: problem.k, rows, groups }, type), members: people };
  };
  const types = [...members.values()].map(typeOf).sort((a, b) => byCodeUnits(a.key, b.key));
  return { k: problem.k, types, rows, groups };
}
