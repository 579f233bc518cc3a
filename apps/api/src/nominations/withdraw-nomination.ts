import { type Answer, invalid, isFact, isListSettled, withdrawNomination as judge } from "@kaimen/domain";
import { takeOut } from "../applications/take-out.js";
import { unit as unitActor } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import { type ShownLink, shownLink } from "./nomination-links.query.js";

export type WithdrawNomination = { readonly nominationCode: string; readonly receiptNumber: string; readonly reason: string };

/** An organisation takes a name back, with a reason that the person may read. Its place is free again. */
export const withdrawNomination =
  ({ transact, today }: World) =>
  ({ nominationCode: code, receiptNumber, reason }: WithdrawNomination): Promise<Answer<ShownLink>> =>
    transact<Answer<ShownLink>>(async (tx) => {
      const link = await tx.nominationLinks.opened(code);
      if (!link) return invalid({ field: "nominationCode", code: "NOT_FOUND" });
      const { organisation, openDay, unit } = link;
      const named = await tx.applications.numbered({ organisation, openDay, receiptNumber });
      if (named?.nominatedThrough !== link.id) return invalid({ field: "receiptNumber", code: "NOT_FOUND" });

      const answer = await takeOut(tx, named, {
        event: "NominationWithdrawn",
        by: unitActor(organisation, unit),
        on: today(),
        reason: reason.trim(),
        judge: ({ status, nominatedBy }, day) =>
          judge({ status, nominatedBy: nominatedBy ?? "" }, { unit, reason, listSettled: isListSettled(day) }),
      });
      return isFact(answer) ? ((await shownLink(tx.manager, organisation, link.id)) as ShownLink) : answer;
    });
