import { type Answer, grantExtension as grant, isFact } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";
import { tellThat } from "./tell.js";

export type GrantExtension = OnOpinion;

/** The approver grants the time that was asked for; the days count from the due day. */
export const grantExtension =
  (world: World) =>
  (clerk: Clerk, input: GrantExtension): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ExtensionGranted", async (opinion, { tx, today, regulation, calendar }) => {
      if (opinion.status !== "ACKNOWLEDGED" && opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      const granted = grant(opinion, { by: clerk.staff, on: today }, regulation, calendar);
      if (isFact(granted)) await tellThat("opinion-extended", granted, tx);
      return granted;
    });
