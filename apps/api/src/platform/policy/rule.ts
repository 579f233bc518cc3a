import type { Caller, Role, Scope } from "./caller.js";

/**
 * Who may see one coordinate of a contract. `allows` is asked before the resolver runs, with what the field is asked of; `name` is
 * what the matrix prints, and `scope` what a key lacks.
 */
export type Rule = { readonly name: string; readonly scope?: Scope; allows(caller: Caller, source?: unknown): boolean };

/** A slice's rows of the table: every coordinate that it adds to a contract, such as `OpenDay.theme`. */
export type Policy = Readonly<Record<string, Rule>>;

/** Public information. */
export const anyone: Rule = { name: "anyone", allows: () => true };

/** Anybody signed in as staff of an organisation. */
export const anyStaff: Rule = { name: "staff", allows: (caller) => caller.kind === "STAFF" };

/** Staff who hold one of these roles. */
export const staff = (...roles: readonly Role[]): Rule => ({
  name: `staff(${roles.join(", ")})`,
  allows: (caller) => caller.kind === "STAFF" && roles.some((role) => caller.clerk.roles.includes(role)),
});

/** What belongs to an organisation, or is one. */
type Belonging = { readonly organisation?: string; readonly id?: string } | null | undefined;

/**
 * Only in the office that one works for. A county sees its towns' days and figures; their applicants, their letters, their staff and
 * their files are the town's own. Whatever does not say whose it is, is nobody's.
 */
export const inOwnOffice = (rule: Rule): Rule => ({
  name: `${rule.name} in the own office`,
  allows: (caller, source) => caller.kind === "STAFF" && rule.allows(caller) && officeOf(source as Belonging) === caller.clerk.organisation,
});

const officeOf = (source: Belonging) => source?.organisation ?? source?.id;

/** The town's own site and visitors; a dashboard only where its key carries the scope. */
export const scope = (needed: Scope): Rule => ({
  name: `scope(${needed})`,
  scope: needed,
  allows: (caller) => caller.kind === "VISITOR" || (caller.kind === "DASHBOARD" && caller.scopes.includes(needed)),
});

/** A person who acts for herself: never a dashboard. */
export const visitor: Rule = { name: "visitor", allows: (caller) => caller.kind === "VISITOR" };

/** The same rule for several fields of one type, so that a slice's table stays readable. */
export const fields = (type: string, names: readonly string[], rule: Rule): Policy =>
  Object.fromEntries(names.map((name) => [`${type}.${name}`, rule]));
