import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse, visit } from "graphql";
import { documentLimits } from "./limits.js";
import { measure } from "./measure.js";
import { unstorable } from "./unstorable.js";

/**
 * Why a document is refused before it is validated, or nothing. Validation itself compares every pair of repeated
 * fields and walks nested fragments again and again, so it must never see a hostile document.
 */
export function documentFault(source: string): string | undefined {
  const document = parsed(source);
  if (typeof document === "string") return document;
  if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) return "The document holds no operation.";

  if (subscribes(document)) return "Subscriptions are not offered.";

  const measured = measure(document);
  if (measured === "CYCLE") return "A fragment includes itself.";
  const over = (Object.keys(measured) as (keyof typeof measured)[]).find((what) => measured[what] > documentLimits[what]);
  if (over) return `The document is too large: ${over} ${measured[over]}, at most ${documentLimits[over]}.`;
  return quotesUnstorable(document) ? "A text holds a character that cannot be stored." : undefined;
}

const subscribes = ({ definitions }: DocumentNode) =>
  definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION);

/** An escape in a literal makes a character that the body itself did not hold. */
function quotesUnstorable(document: DocumentNode): boolean {
  let found = false;
  visit(document, { StringValue: ({ value }) => void (found ||= unstorable(value)) });
  return found;
}

/** A syntax error quotes the text around it, which may be somebody's name: only the place is told. */
function parsed(source: string): DocumentNode | string {
  try {
    return parse(source, { maxTokens: documentLimits.tokens, noLocation: true });
  } catch (error) {
    const at = error instanceof GraphQLError ? error.locations?.[0] : undefined;
    if (error instanceof GraphQLError && error.message.includes("tokens"))
      return `The document has more than ${documentLimits.tokens} tokens.`;
    return at ? `The document does not parse at line ${at.line}, column ${at.column}.` : "The document does not parse.";
  }
}
