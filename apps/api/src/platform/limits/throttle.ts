import { readPhone, readReceiptCode } from "@kaimen/domain";
import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import type { RateLimits } from "./rate-limits.js";

type Field = GraphQLField<unknown, { readonly address: string }>;
type Given = Readonly<Record<string, unknown>>;

/**
 * Counts what a stranger can guess with or flood us with, by the shape of the contract: whatever takes a receipt code is an
 * opening, every other act is a submission. An act that is added tomorrow is counted without anybody thinking of it, and
 * each alias of a document counts for itself.
 */
export function throttle(schema: GraphQLSchema, limits: RateLimits): GraphQLSchema {
  const acts = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (takes(field, "receiptCode")) count(field, (given, address) => opening(limits, given, address));
      else if (acts.has(field)) count(field, (given, address) => submission(limits, given, address));
    }
  }
  return schema;
}

async function opening({ receipt, receiptBySecret }: RateLimits, given: Given, address: string): Promise<void> {
  await receipt.take(address);
  for (const secret of secretsOf(given)) await receiptBySecret.take(secret);
}

async function submission({ submission, submissionByPhone }: RateLimits, given: Given, address: string): Promise<void> {
  await submission.take(address);
  const phone = phoneOf(given.phone);
  if (phone) await submissionByPhone.take(phone);
}

/**
 * The public number of a receipt and the phone, as the domain reads them: `O` for `0` or full-width digits are the same secret.
 * What it cannot read opens nothing, and is counted by address alone.
 */
const secretsOf = ({ receiptCode, phone }: Given) =>
  [readReceiptCode(String(receiptCode ?? ""))?.number, phoneOf(phone)].filter((secret) => secret !== undefined);

const phoneOf = (text: unknown): string | undefined => readPhone(String(text ?? ""));

function count(field: GraphQLField<unknown, unknown>, taken: (given: Given, address: string) => Promise<void>): void {
  const counted = field as Field;
  const resolve = counted.resolve ?? defaultFieldResolver;
  counted.resolve = async (source, args, context, info) => {
    const { input, ...direct } = args as Given;
    await taken({ ...direct, ...(input as Given | undefined) }, context.address);
    return resolve(source, args, context, info);
  };
}

const takes = ({ args }: GraphQLField<unknown, unknown>, name: string): boolean =>
  args.some((arg) => arg.name === name || holds(arg, name));

function holds({ type }: GraphQLArgument, name: string): boolean {
  const input = getNamedType(type);
  return isInputObjectType(input) && name in input.getFields();
}
