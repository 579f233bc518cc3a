import type { Answer } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { lastAdministrator, type StaffMember } from "./staff-member.js";

export type SuspendStaff = { readonly staff: string };

/** Nobody is removed; who is suspended is signed out at once and cannot sign in again. */
export const suspendStaff =
  ({ transact, now }: World) =>
  (clerk: Clerk, { staff: id }: SuspendStaff): Promise<Answer<StaffMember>> =>
    transact<Answer<StaffMember>>(async ({ staffMembers, signIns, journal }) => {
      const member = await staffMembers.hold(clerk.organisation, id);
      if (member.suspendedAt) return { nowAt: "SUSPENDED" };
      if (await staffMembers.isLastAdministrator(member)) return lastAdministrator("staff");
      const suspended = await staffMembers.replace(member, { suspendedAt: now() });
      await signIns.end(member.userId);
      await journal.record("StaffSuspended", clerk, { subject: { type: "Staff", id } });
      return suspended;
    });
