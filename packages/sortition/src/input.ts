import type { Applicant, Problem, Quotas } from "./problem.js";

type Json = Record<string, unknown>;

/** What a file says that is no problem at all: a shape that cannot be read, told in one sentence. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function refuseUnless(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new UnreadableInput(sentence);
}

/** A value of a feature, as text: 30 and true are the values "30" and "true" of the quotas' keys. */
const textOf = (value: unknown) => (["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined);

function householdOf(household: unknown, id: string) {
  if (household === undefined || household === null) return {};
  const text = textOf(household);
  refuseUnless(text !== undefined, `the household of ${JSON.stringify(id)} is not a text`);
  return { household: text };
}

function applicantOf(person: Json, at: number, features: readonly string[]): Applicant {
  const id = textOf(person.id);
  refuseUnless(id !== undefined, `people[${at}] has no id`);
  const own = features.flatMap((feature) => {
    const text = Object.hasOwn(person, feature) ? textOf(person[feature]) : undefined;
    return text === undefined ? [] : [[feature, text] as const];
  });
  const size = features.includes("size") ? undefined : person.size;
  refuseUnless(size === undefined || typeof size === "number", `the size of ${JSON.stringify(id)} is not a number`);
  return { id, features: Object.fromEntries(own), ...householdOf(person.household, id), ...(size === undefined ? {} : { size }) };
}

function quotasOf(features: unknown): Quotas {
  refuseUnless(isRecord(features), "features is not an object of features");
  for (const [feature, values] of Object.entries(features)) {
    refuseUnless(isRecord(values), `features.${feature} is not an object of values`);
    for (const [value, quota] of Object.entries(values))
      refuseUnless(
        isRecord(quota) && typeof quota.min === "number" && typeof quota.max === "number",
        `features.${feature}.${value} does not have a number min and a number max`,
      );
  }
  return features as Quotas;
}

/**
 * The problem in a file: `k`, `features` with a `min` and a `max` a value, `people` with an `id` and a value of each feature, and, where
 * they are wanted, `sameAddress`, `household` and `size` (seats taken together with whoever comes along). Throws `UnreadableInput`.
 */
export function problemIn(input: unknown): Problem {
  refuseUnless(isRecord(input), "the input is not an object with k, features and people");
  const { k, sameAddress = false, features, people } = input;
  refuseUnless(typeof k === "number", "k is not a number");
  refuseUnless(typeof sameAddress === "boolean", "sameAddress is neither true nor false");
  const quotas = quotasOf(features);
  refuseUnless(Array.isArray(people), "people is not a list");
  const applicants = people.map((person: unknown, at) => {
    refuseUnless(isRecord(person), `people[${at}] is not an object`);
    return applicantOf(person, at, Object.keys(quotas));
  });
  return { k, quotas, applicants, onePerHousehold: sameAddress };
}

/** A file that could be the bundle of a draw; whether it is a sound one is for `verify` to say. Throws `UnreadableInput`. */
export function bundleIn(input: unknown): Json {
  refuseUnless(isRecord(input) && isRecord(input.commitment), "this is not the bundle of a draw: it has no commitment");
  refuseUnless(Array.isArray(input.list) && Array.isArray(input.sources), "this is not the bundle of a draw: it has no list or no sources");
  return input;
}
