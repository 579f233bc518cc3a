import { type Answer, type InvalidInput, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";
import { faultsOfRoles, lastAdministrator, type RolesGiven, type StaffMember } from "./staff-member.js";

export type AssignRoles = RolesGiven & { readonly staff: string };

/** Gives a member exactly these roles, from her next request on. */
export const assignRoles =
  ({ transact }: World) =>
  async (clerk: Clerk, { staff: id, roles, unit = null }: AssignRoles): Promise<Answer<StaffMember>> => {
    const faults = faultsOfRoles({ roles, unit });
    if (faults.length > 0) return invalid(...faults);

    return transact<StaffMember | InvalidInput>(async ({ manager, staffMembers, journal }) => {
      if (unit && !(await isUnitOf(manager, clerk.organisation, unit))) return invalid({ field: "unit", code: "NOT_OFFERED" });
      const member = await staffMembers.hold(clerk.organisation, id);
      if (!roles.includes("ADMINISTRATOR") && (await staffMembers.isLastAdministrator(member))) return lastAdministrator("roles");
      const assigned = await staffMembers.replace(member, { roles, unit });
      await journal.record("RolesAssigned", clerk, { subject: { type: "Staff", id }, detail: { was: member.roles, roles, unit } });
      return assigned;
    });
  };
