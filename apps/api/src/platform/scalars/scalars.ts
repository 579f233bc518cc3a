import { type Instant, instantOf, isCivilDate } from "@kaimen/domain";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLJSONObject } from "graphql-scalars";

const textOf = (name: string, form: string, read: (text: string) => string) => {
  const parse = (value: unknown) => {
    if (typeof value === "string") return read(value);
    throw new GraphQLError(`${name} is a text of the form ${form}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description: `${form}, compared and sorted as text.`,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => String(value),
  });
};

const checked = (form: string, fits: (text: string) => boolean) => (text: string) => {
  if (!fits(text)) throw new GraphQLError(`"${text.slice(0, 40)}" is not of the form ${form}.`);
  return text;
};

/** A day of the legal calendar in Asia/Shanghai. Never a moment. */
export const CivilDateScalar = textOf("Date", "YYYY-MM-DD", checked("YYYY-MM-DD", isCivilDate));

/** A clock time in Asia/Shanghai, 00:00 to 24:00. */
export const ClockScalar = textOf(
  "Clock",
  "HH:mm (Asia/Shanghai)",
  checked("HH:mm", (text) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)),
);

/** A moment with its zone; answered in UTC. */
export const InstantScalar = textOf("DateTime", "YYYY-MM-DDTHH:mm:ss.sssZ", (text): Instant => {
  try {
    return instantOf(text);
  } catch {
    throw new GraphQLError(`"${text.slice(0, 40)}" is not a moment with its zone, such as 2026-06-22T09:00:00+08:00.`);
  }
});

export const ValuesScalar = GraphQLJSONObject;
