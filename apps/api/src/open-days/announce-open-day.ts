import { announceOpenDay as announce, type AnnounceOpenDay as Given, isFact } from "@kaimen/domain";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

type AnnounceOpenDay = OnOpenDay & Pick<Given, "channels" | "registrationClosesOn">;

/** Calls for representatives with the text that was handed in and let through. */
export const announceOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, channels, registrationClosesOn }: AnnounceOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayAnnounced", detail: { channels } }, async (day, circumstances, { releases }) => {
      if (day.status !== "APPROVED") return outOfTurn(day);
      const { text, release } = await releases.handedIn(clerk.organisation, "ANNOUNCEMENT", openDay);
      const answer = announce(day, { channels, registrationClosesOn, textHash: sha256(text), release }, circumstances);
      if (isFact(answer)) await releases.publish(clerk.organisation, "ANNOUNCEMENT", openDay, text, world.now());
      return answer;
    });
