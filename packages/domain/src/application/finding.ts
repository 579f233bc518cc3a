import type { Basis, Clause, Force } from "../regulation/clause.js";
import type { Refusal, RefusalCode, Values } from "../regulation/refusal.js";
import type { ClauseName } from "../regulation/regulation.js";

/** What one clause says of one person, with the values it was judged by; `code` where it says no. */
export type Finding = {
  readonly clause: ClauseName;
  readonly basis: Basis;
  readonly force: Force;
  readonly ok: boolean;
  readonly code?: RefusalCode;
  readonly values: Values;
};

export const finding = (name: ClauseName, { basis, force }: Clause<unknown>, ok: boolean, code: RefusalCode, values: Values): Finding =>
  ok ? { clause: name, basis, force, ok, values } : { clause: name, basis, force, ok, code, values };

/** Only a MUST refuses; what is done 一般 stays a finding for the office to weigh. */
export function refusalOf(findings: readonly Finding[]): Refusal | undefined {
  const against = findings.find(({ ok, force }) => !ok && force === "MUST");
  return against?.code && { refused: against.code, basis: against.basis, values: against.values };
}
