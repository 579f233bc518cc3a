import type { Answer } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import { hashOf } from "../platform/sessions/hash-password.js";
import type { World } from "../world.js";
import type { Admitted } from "./admit-staff.js";
import { firstPassword } from "./first-password.js";

export type RenewSignIn = { readonly staff: string };

/** For who has forgotten the password or lost the phone: a new first password, and the second factor is set up anew. */
export const renewSignIn =
  ({ transact }: World) =>
  async (clerk: Clerk, { staff: id }: RenewSignIn): Promise<Answer<Admitted>> => {
    const password = firstPassword();
    const passwordHash = await hashOf(password);

    return transact<Answer<Admitted>>(async ({ staffMembers, signIns, journal }) => {
      const held = await staffMembers.hold(clerk.organisation, id);
      if (held.suspendedAt) return { nowAt: "SUSPENDED" };
      await signIns.renew(held.userId, passwordHash);
      const member = await staffMembers.replace(held, { mustChangePassword: true });
      await journal.record("SignInRenewed", clerk, { subject: { type: "Staff", id } });
      return { member, firstPassword: password };
    });
  };
