import { type Answer, type InvalidInput, invalid } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import { hashOf } from "../platform/sessions/hash-password.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";
import { firstPassword } from "./first-password.js";
import { faultsOfName, faultsOfRoles, type RolesGiven, type StaffMember } from "./staff-member.js";

export type AdmitStaff = RolesGiven & {
  readonly name: string;
  readonly username: string;
  /** Only a demonstration gives one: it is printed, and need not be changed. */
  readonly password?: string;
};

export type Admitted = { readonly member: StaffMember; readonly firstPassword: string };

/** Somebody may sign in from now on, with a password that is shown once and must be changed. */
export const admitStaff =
  ({ transact, now }: World) =>
  async (clerk: Clerk, input: AdmitStaff): Promise<Answer<Admitted>> => {
    const faults = [...faultsOfName(input), ...faultsOfRoles(input)];
    if (faults.length > 0) return invalid(...faults);
    const password = input.password ?? firstPassword();
    const passwordHash = await hashOf(password);

    return transact<Admitted | InvalidInput>(async ({ manager, staffMembers, signIns, journal }) => {
      const { name, username, roles, unit } = input;
      if (unit && !(await isUnitOf(manager, clerk.organisation, unit))) return invalid({ field: "unit", code: "NOT_OFFERED" });
      if (await staffMembers.usernameIsTaken(username)) return invalid({ field: "username", code: "TAKEN" });
      const userId = await signIns.admit(username, passwordHash);
      const member = await staffMembers.add({
        id: newId("Staff"),
        organisation: clerk.organisation,
        userId,
        name: name.trim(),
        username,
        roles,
        unit: unit ?? null,
        mustChangePassword: input.password === undefined,
        admittedAt: now(),
        suspendedAt: null,
      });
      await journal.record("StaffAdmitted", clerk, { subject: { type: "Staff", id: member.id }, detail: { roles, unit } });
      return { member, firstPassword: password };
    });
  };
