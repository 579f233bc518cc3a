import { type Answer, invalid } from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { shownMessage } from "./messages.query.js";
import { templatesInReach } from "./reach.js";

export type UnmaskRecipient = { readonly message: string; readonly reason: string };

export type UnmaskedRecipient = { readonly message: string; readonly name: string | null; readonly contact: string };

/**
 * Whom to phone, and where: no more of a person than a call needs, and only while there is a call to make (个人信息保护法 6). Who looked,
 * and why, stands in the journal.
 */
export const unmaskRecipient =
  ({ transact, now, carried }: World) =>
  (clerk: Clerk, { message: id, reason }: UnmaskRecipient): Promise<Answer<UnmaskedRecipient>> =>
    transact<Answer<UnmaskedRecipient>>(async (tx) => {
      if (!reason.trim()) return invalid({ field: "reason", code: "GROUND_NEEDED" });
      const of = { organisation: clerk.organisation, templates: templatesInReach(clerk) };
      const message = await shownMessage(tx, of, { now: now(), carried }, id);
      if (!message) throw new NotFound("message", id);
      const { standing, person, address } = message;
      if (standing !== "TO_CALL") return { nowAt: standing };
      const contact = person?.phone ?? address;
      if (!contact) return { nowAt: "ERASED" };

      await tx.journal.record("RecipientUnmasked", clerk, { subject: { type: "Message", id }, detail: { reason: reason.trim() } });
      return { message: id, name: person?.name ?? null, contact };
    });
