import { type Answer, textFaults } from "@kaimen/domain";
import { organisationByCode } from "../organisations/organisations.query.js";
import { NotFound } from "../platform/errors/not-found.js";
import { citizen } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import type { OpinionReceipt } from "./opinion-receipt.type.js";
import { takeDown, type Words } from "./take-down.js";

export type RaiseOpinion = Words & { readonly organisation: string };

/** Anybody says something to the town, at an open day's stop, after it, or between two of them. A retry gets the first receipt again. */
export const raiseOpinion =
  (world: World) =>
  (input: RaiseOpinion): Promise<Answer<OpinionReceipt>> =>
    world.transact<Answer<OpinionReceipt>>(async (tx) => {
      const town = await organisationByCode(tx.manager, input.organisation);
      if (!town) throw new NotFound("organisation", input.organisation);
      const { idempotencyKey: key, ...asked } = input;
      return tx.idempotency.once({ organisation: town.id, scope: "raiseOpinion", key, input: asked }, async () => {
        const faults = [...textFaults("name", input.name ?? undefined, 50), ...textFaults("phone", input.phone ?? undefined, 20)];
        if (faults.length > 0) return { faults };
        const { kind, text, channel, stop } = input;
        const given = { organisation: town.id, kind, text, channel, ...(stop && { stop }) };
        return takeDown(tx, world, input, given, (person) => citizen(town.id, person ?? "nobody"));
      });
    });
