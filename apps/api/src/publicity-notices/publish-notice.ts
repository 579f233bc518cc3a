import { invalid, isFact, isSelected, listFaults, type Noticed, noticeLines, publishNotice as publish } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import { tellApplicants } from "../open-days/tell-applicants.js";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { listedPeople, listedPlaces } from "./listed-people.js";

/** Posts the list for objections (公示, 第五条), in the words and with the numbers that were let through. */
export const publishNotice =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "NoticePublished" }, async (day, circumstances, tx) => {
      if (!isSelected(day)) return outOfTurn(day);
      const { text, release } = await tx.releases.handedIn(clerk.organisation, "NOTICE", openDay);
      const answer = publish(day, { textHash: sha256(text), release }, circumstances);
      if (!isFact<Noticed>(answer)) return answer;
      const listed = await listedPlaces(tx, day);
      const faults = listFaults(text, { listed });
      if (faults.length > 0) return invalid(...faults);

      await tx.releases.publish(clerk.organisation, "NOTICE", openDay, text, world.now());
      await tx.notices.publish(day, noticeLines(await listedPeople(tx, day, listed)), answer.noticeClosesOn);
      await tellApplicants(tx, day, "list-published", { due: answer.noticeClosesOn });
      return answer;
    });
