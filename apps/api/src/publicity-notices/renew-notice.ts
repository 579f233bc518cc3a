import { type OpenDay, renewedLines } from "@kaimen/domain";
import type { Tx } from "../world.js";
import { listedPeople, listedPlaces } from "./listed-people.js";

/** The list that hangs out follows the roll: who has gone loses the name, who moved up stands below. */
export async function renewNotice(tx: Tx, day: OpenDay): Promise<void> {
  const notice = await tx.notices.of(day);
  if (notice?.lines) await tx.notices.renew(notice, renewedLines(notice.lines, await listedPeople(tx, day, await listedPlaces(tx, day))));
}
