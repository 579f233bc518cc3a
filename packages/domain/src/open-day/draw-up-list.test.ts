import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { reallocateSeats } from "../quota/reallocate-seats.js";
import { factOf } from "../testing/fact-of.js";
import { reviewing, selecting } from "../testing/open-days.js";
import { recordReallocation, recordSelection, toSelecting } from "./draw-up-list.js";
import { isSelected } from "./stages.js";

describe("Drawing up the list", () => {
  it("begins when the joint review is done", () => expect(toSelecting(reviewing())).toMatchObject({ status: "SELECTING" }));

  it("stands once it is recorded, and not before", () => {
    expect(isSelected(selecting())).toBe(false);
    expect(isSelected(recordSelection(selecting(), civilDate("2026-06-08")))).toBe(true);
  });

  it("keeps every reallocation of seats with its ground", () => {
    const day = selecting();
    const changes = [{ category: "NETIZEN", least: 1, most: 4 }];
    const moved = factOf(reallocateSeats(day.quotas, day.seats, { changes, ground: "网民代表人数不足" }, civilDate("2026-06-08")));
    const after = recordReallocation(recordReallocation(day, moved), moved);
    expect(after.quotas.find(({ category }) => category === "NETIZEN")?.least).toBe(1);
    expect(after.reallocations).toMatchObject([{ ground: "网民代表人数不足" }, { ground: "网民代表人数不足" }]);
  });
});
