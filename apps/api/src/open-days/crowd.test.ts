import { afterEach, describe, expect, it } from "@jest/globals";
import { FORM_GROUP } from "../testing/open-day-acts.js";
import { approvedDay, members } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";
import { withoutGuards } from "../testing/without-guards.js";

describe("When eight clerks form the selection group at once", () => {
  let town: Town;
  afterEach(() => town.close());

  /** What each is told: the version that she wrote, or where the day stands. */
  async function answers(openDay: string): Promise<unknown[]> {
    const pressed = Array.from({ length: 8 }, () => town.asOrganiser(FORM_GROUP, { input: { openDay, members } }));
    return (await Promise.all(pressed)).map(({ formSelectionGroup }) => formSelectionGroup.version ?? formSelectionGroup.nowAt);
  }

  it("lets them in one after the other, and loses no version", async () => {
    town = await startTown("2026-05-20");
    expect(new Set(await answers(await approvedDay(town)))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9, 10]));
  });

  it("lets one in where nobody waits, since the others find a version that they have not read", async () => {
    const { hands, letGo } = withoutGuards({ comparing: true });
    town = await startTown("2026-05-20", { hands });
    const openDay = await approvedDay(town);
    letGo();
    expect((await answers(openDay)).sort()).toEqual([3, ...Array(7).fill("CHANGED")]);
  });

  it("would lose seven of eight without the lock and the comparison: so it is they that keep them", async () => {
    const { hands, letGo } = withoutGuards({ comparing: false });
    town = await startTown("2026-05-20", { hands });
    const openDay = await approvedDay(town);
    letGo();
    expect(await answers(openDay)).toEqual(Array(8).fill(3));
  });
});
