import { type Answer, reopenOpinion as reopen } from "@kaimen/domain";
import type { World } from "../world.js";
import type { OwnOpinion } from "./own-opinion.type.js";
import { type WithReceipt, withReceipt } from "./with-receipt.js";

export type ReopenOpinion = WithReceipt & { readonly reason: string };

/** Who asked is not content and asks again (重办); a new clock starts today. */
export const reopenOpinion =
  (world: World) =>
  (input: ReopenOpinion): Promise<Answer<OwnOpinion>> =>
    withReceipt(world, input, "OpinionReopened", (opinion, by, { today }) => reopen(opinion, { by, reason: input.reason }, today));
