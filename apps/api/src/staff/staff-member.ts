import { type Fault, type Instant, type InvalidInput, invalid } from "@kaimen/domain";
import type { Role } from "../platform/policy/caller.js";
import type { StaffRow } from "./staff.row.js";

export type StaffMember = Readonly<
  Pick<StaffRow, "id" | "organisation" | "userId" | "name" | "username" | "mustChangePassword" | "version">
> & {
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly admittedAt: Instant;
  readonly suspendedAt: Instant | null;
};

export const staffMember = (row: StaffRow): StaffMember => ({ ...row });

/** Roles that speak for a department, and mean nothing without one. */
const ofUnit: readonly Role[] = ["DEPARTMENT_REVIEWER", "OPINION_HANDLER"];

export type RolesGiven = { readonly roles: readonly Role[]; readonly unit?: string | null };

export function faultsOfRoles({ roles, unit }: RolesGiven): Fault[] {
  if (roles.length === 0) return [{ field: "roles", code: "REQUIRED" }];
  return roles.some((role) => ofUnit.includes(role)) && !unit?.trim() ? [{ field: "unit", code: "REQUIRED" }] : [];
}

export function faultsOfName({ name, username }: { readonly name: string; readonly username: string }): Fault[] {
  const faults: Fault[] = [];
  if (name.trim() === "") faults.push({ field: "name", code: "REQUIRED" });
  if (name.length > 50) faults.push({ field: "name", code: "TOO_LONG", values: { most: 50 } });
  if (!/^[a-z][a-z0-9_.]{2,29}$/.test(username)) faults.push({ field: "username", code: "MALFORMED" });
  return faults;
}

/** Where this were taken away nobody could admit anybody any more. */
export const lastAdministrator = (field: string): InvalidInput => invalid({ field, code: "LAST_ADMINISTRATOR" });
