import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { recruitingDay } from "../testing/open-day-at.js";
import { REALLOCATE } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

const FIELDS = "quotas { category least most } reallocations { on ground changed { category from { least most } to { least most } } }";
const OFFICE = `query ($id: ID!) { organisation { openDay(id: $id) { ${FIELDS} } } }`;
const PUBLIC = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { ${FIELDS} } } }`;

describe("reallocateSeats", () => {
  let town: Town;
  let openDay: string;
  beforeEach(async () => {
    town = await startTown();
    openDay = await recruitingDay(town);
  });
  afterEach(() => town.close());

  const change = { category: "NETIZEN", least: 0, most: 5 };
  const reallocate = async (more: object = {}) =>
    (await town.asOrganiser(REALLOCATE, { input: { openDay, changes: [change], ground: "网民代表报名不足", ...more } })).reallocateSeats;
  const read = async (source: string, ask = town.asAnyone) => (await ask(source, { id: openDay })).organisation.openDay;

  it("shows the office and the public what was moved and why, since people's chances changed with it", async () => {
    expect((await read(PUBLIC)).reallocations).toBeNull();
    expect(await reallocate()).toMatchObject({ __typename: "OpenDay" });
    const moved = {
      on: "2026-05-22",
      ground: "网民代表报名不足",
      changed: [{ category: "NETIZEN", from: { least: 1, most: 5 }, to: { least: 0, most: 5 } }],
    };
    expect((await read(OFFICE, town.asAuditor)).reallocations).toEqual([moved]);
    expect((await read(PUBLIC)).reallocations).toEqual([moved]);
    expect((await read(PUBLIC)).quotas).toContainEqual(change);
  });

  it("keeps each of them, the first one first", async () => {
    await reallocate();
    await reallocate({ changes: [{ ...change, most: 6 }], ground: "再次调剂" });
    expect((await read(OFFICE, town.asAuditor)).reallocations).toMatchObject([{ ground: "网民代表报名不足" }, { ground: "再次调剂" }]);
  });

  it("asks for a ground, and moves nothing without one", async () => {
    expect(await reallocate({ ground: " " })).toMatchObject({ faults: [{ field: "ground", code: "GROUND_NEEDED" }] });
    expect((await read(OFFICE, town.asAuditor)).reallocations).toBeNull();
  });
});
