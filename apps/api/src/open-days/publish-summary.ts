import { isFact, publishSummary as publish } from "@kaimen/domain";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Tells the public what came of the day, in the text that was read three times. */
export const publishSummary =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "SummaryPublished" }, async (day, circumstances, { releases }) => {
      if (day.status !== "HELD") return outOfTurn(day);
      const { text, release } = await releases.handedIn(clerk.organisation, "SUMMARY", openDay);
      const answer = publish(day, { textHash: sha256(text), release }, circumstances);
      if (isFact(answer)) await releases.publish(clerk.organisation, "SUMMARY", openDay, text, world.now());
      return answer;
    });
