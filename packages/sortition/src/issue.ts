/** What makes the input unreadable, as against quotas that nobody can meet: no change of a quota mends these. */
const UNREADABLE = ["NOT_A_WHOLE_NUMBER", "DUPLICATE_ID", "MISSING_FEATURE", "UNKNOWN_FEATURE", "UNKNOWN_VALUE"] as const;

const UNMEETABLE = ["POOL_TOO_SMALL", "TOO_FEW_HOUSEHOLDS", "MIN_GT_MAX", "NOT_ENOUGH_APPLICANTS", "SUM_MIN_GT_K", "SUM_MAX_LT_K"] as const;

export type IssueCode = (typeof UNREADABLE)[number] | (typeof UNMEETABLE)[number];

/** `have` and `need` are seats. */
export type Issue = {
  readonly code: IssueCode;
  readonly id?: string;
  readonly feature?: string;
  readonly value?: string;
  readonly have?: number;
  readonly need?: number;
};

export const isUnreadable = ({ code }: Issue) => (UNREADABLE as readonly string[]).includes(code);

const what = ({ id, feature, value }: Issue) =>
  id !== undefined
    ? `the seats of ${JSON.stringify(id)}`
    : feature !== undefined
      ? `a quota of ${feature} ${JSON.stringify(value)}`
      : "k, the seats of the panel,";

const SENTENCES: Record<IssueCode, (issue: Issue) => string> = {
  NOT_A_WHOLE_NUMBER: (issue) => `${what(issue)} must be a whole number${issue.feature === undefined ? " above nought" : ""}`,
  DUPLICATE_ID: ({ id }) => `more than one person has the id ${JSON.stringify(id)}`,
  MISSING_FEATURE: ({ id, feature }) => `${JSON.stringify(id)} has no ${feature}`,
  UNKNOWN_FEATURE: ({ id, feature }) => `${JSON.stringify(id)} has ${feature}, for which there are no quotas`,
  UNKNOWN_VALUE: ({ id, feature, value }) => `${JSON.stringify(id)} has ${feature} ${JSON.stringify(value)}, for which there is no quota`,
  POOL_TOO_SMALL: ({ have, need }) => `the whole pool fills ${have} seats, not ${need}`,
  TOO_FEW_HOUSEHOLDS: ({ have, need }) => `one person a household fills ${have} seats, not ${need}`,
  MIN_GT_MAX: ({ feature, value, have, need }) => `${feature} ${value} asks for at least ${need} and at most ${have} seats`,
  NOT_ENOUGH_APPLICANTS: ({ feature, value, have, need }) => `${feature} ${value} can fill ${have} seats, not ${need}`,
  SUM_MIN_GT_K: ({ feature, have, need }) => `the least of all values of ${feature} make ${need} seats, and there are ${have}`,
  SUM_MAX_LT_K: ({ feature, have, need }) => `all values of ${feature} together fill ${have} seats, not ${need}`,
};

/** An issue in words, for whoever wrote the input. */
export const sentenceOf = (issue: Issue) => SENTENCES[issue.code](issue);

/** The input cannot be read as a problem; `issues` holds every fault there is, not the first. */
export class InvalidProblem extends Error {
  override readonly name = "InvalidProblem";

  constructor(readonly issues: readonly Issue[]) {
    super(`the problem cannot be read: ${issues.map(sentenceOf).join("; ")}`);
  }
}
