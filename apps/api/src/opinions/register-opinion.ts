import type { Answer, CivilDate } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { OpinionReceipt } from "./opinion-receipt.type.js";
import { takeDown, type Words } from "./take-down.js";

export type RegisterOpinion = Words & { readonly receivedOn?: CivilDate | null };

/** A clerk keys in a paper slip, a call or a spoken word, with or without a name; the clock runs from the day it was handed over. */
export const registerOpinion =
  (world: World) =>
  (clerk: Clerk, input: RegisterOpinion): Promise<Answer<OpinionReceipt>> =>
    world.transact<Answer<OpinionReceipt>>((tx) => {
      const { idempotencyKey: key, ...asked } = input;
      const { organisation, staff: enteredBy } = clerk;
      return tx.idempotency.once({ organisation, scope: "registerOpinion", key, input: asked }, () => {
        const { kind, text, channel, stop, receivedOn } = input;
        const given = { organisation, kind, text, channel, enteredBy, ...(stop && { stop }), ...(receivedOn && { receivedOn }) };
        return takeDown(tx, world, input, given, () => clerk);
      });
    });
