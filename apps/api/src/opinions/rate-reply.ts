import { type Answer, type RateReply as Rated, rateReply as rate } from "@kaimen/domain";
import type { World } from "../world.js";
import type { OwnOpinion } from "./own-opinion.type.js";
import { type WithReceipt, withReceipt } from "./with-receipt.js";

export type RateReply = WithReceipt & Omit<Rated, "by">;

/** Who asked says how the answer was (好差评), once for each answer. */
export const rateReply =
  (world: World) =>
  (input: RateReply): Promise<Answer<OwnOpinion>> =>
    withReceipt(world, input, "ReplyRated", (opinion, by, { today }) =>
      rate(opinion, { grade: input.grade, comment: input.comment ?? undefined, by }, today),
    );
