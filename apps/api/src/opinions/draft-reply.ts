import { type Answer, type DraftReply as Drafted, draftReply as draft } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type DraftReply = OnOpinion & Omit<Drafted, "by">;

/** The unit writes its answer (答复拟稿); until it is signed off, a new draft takes its place. */
export const draftReply =
  (world: World) =>
  (clerk: Clerk, input: DraftReply): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ReplyDrafted", (opinion, { today }) => {
      if (opinion.status !== "ACKNOWLEDGED" && opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      return draft(
        opinion,
        { text: input.text, adopted: input.adopted ?? undefined, reason: input.reason ?? undefined, by: clerk.staff },
        today,
      );
    });
