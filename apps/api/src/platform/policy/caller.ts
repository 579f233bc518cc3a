/** What a member of staff may be, each in one town or county. */
export const ROLES = [
  "ORGANISER",
  "SELECTION_GROUP_MEMBER",
  "DEPARTMENT_REVIEWER",
  "OPINION_HANDLER",
  "APPROVER",
  "AUDITOR",
  "ADMINISTRATOR",
] as const;
export type Role = (typeof ROLES)[number];

/** What a dashboard's key may read. */
export const SCOPES = ["OPEN_DAYS", "OPINIONS", "STATISTICS"] as const;
export type Scope = (typeof SCOPES)[number];

/** A signed-in member of staff. `unit` is the department a reviewer or handler speaks for. */
export type Clerk = {
  readonly staff: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
};

/** Whoever asks: a visitor (with or without the site), a dashboard with its key, or staff. */
export type Caller =
  | { readonly kind: "VISITOR" }
  | { readonly kind: "DASHBOARD"; readonly key: string; readonly organisation: string; readonly scopes: readonly Scope[] }
  | { readonly kind: "STAFF"; readonly clerk: Clerk };
