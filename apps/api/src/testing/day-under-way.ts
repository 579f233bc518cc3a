import type { OpenDay } from "@kaimen/domain";
import { recruitingDay } from "./open-day-at.js";
import type { Town } from "./town.js";

/** An open day brought to where it is held, past the acts in between: the tests of opinions do not ask how its list came about. */
export async function dayUnderWay(town: Town): Promise<string> {
  const id = await recruitingDay(town);
  const stamps = { selectedOn: "2026-06-08", settledOn: "2026-06-17" } as Pick<
    Extract<OpenDay, { status: "HELD" }>,
    "selectedOn" | "settledOn"
  >;
  await town.world.transact(async ({ openDays }) => {
    const day = await openDays.hold(town.organisation, id);
    return openDays.replace(day, { ...day, ...stamps, status: "UNDER_WAY" } as OpenDay);
  });
  return id;
}
