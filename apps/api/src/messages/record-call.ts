import type { Answer } from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type ShownMessage, shownMessage } from "./messages.query.js";
import { templatesInReach } from "./reach.js";

export type RecordCall = { readonly message: string };

/** 已电话通知: a clerk has phoned whoever the message is for, and it goes out by no other way any more. */
export const recordCall =
  ({ transact, now, carried }: World) =>
  (clerk: Clerk, { message: id }: RecordCall): Promise<Answer<ShownMessage>> =>
    transact<Answer<ShownMessage>>(async (tx) => {
      const of = { organisation: clerk.organisation, templates: templatesInReach(clerk) };
      const at = { now: now(), carried };
      const was = await shownMessage(tx, of, at, id);
      if (!was) throw new NotFound("message", id);
      if (was.standing === "DROPPED" || !(await tx.outbox.markCalledByPhone(clerk, id))) return { nowAt: was.standing };

      await tx.journal.record("CallRecorded", clerk, { subject: { type: "Message", id }, detail: { template: was.template } });
      return shownMessage(tx, of, at, id);
    });
