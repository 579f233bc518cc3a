import { registerEnumType } from "type-graphql";

/** Publishes a list of the domain as a GraphQL enum: the keys are the values, so nothing is mapped. */
export function enumOf<const Values extends readonly string[]>(
  name: string,
  values: Values,
  description: string,
  meanings: Partial<Record<Values[number], string>> = {},
) {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [Value in Values[number]]: Value };
  const valuesConfig = Object.fromEntries(Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning as string }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}
