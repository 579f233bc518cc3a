import { documentLimits } from "./limits.js";

/** All of these are off or unlimited in Apollo Server 5 unless they are set. They hold for listed documents too. */
export const apolloLimits = {
  allowBatchedHttpRequests: false,
  hideSchemaDetailsFromClientErrors: true,
  /** 1.6 kB of nested fragments otherwise keep validation busy for ten minutes. */
  maxRecursiveSelections: 10_000,
  parseOptions: { maxTokens: documentLimits.tokens * 2 },
  validationOptions: { maxErrors: 5 },
  executionOptions: { maxCoercionErrors: 5 },
} as const;
