import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate, type Planned } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import { startTown, type Town } from "../testing/town.js";

const LIST = `query ($when: OpenDayTime!, $first: Int, $after: String) {
  organisation(code: "shuidong") {
    openDays(when: $when, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { theme date quotas { category least most applied } } }
    }
  }
}`;

describe("A town's open days", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    await town.world.transact(async ({ openDays }) => {
      for (const date of ["2026-06-22", "2026-06-23", "2026-06-24", "2026-05-21", "2025-12-18"]) {
        await openDays.add({
          ...day,
          id: newId("OpenDay"),
          organisation: town.organisation,
          theme: date,
          date: civilDate(date),
          announcedOn: civilDate(date),
        } as never);
      }
      await openDays.add({ ...day, id: newId("OpenDay"), organisation: town.organisation, theme: "draft" });
      return {};
    });
  });
  afterAll(() => town.close());

  const themes = async (variables: object) => {
    const { organisation } = await town.asAnyone(LIST, variables as Record<string, unknown>);
    return organisation.openDays.edges.map((edge: { node: { theme: string } }) => edge.node.theme);
  };

  it("shows the public the next ones first, and no draft", async () => {
    expect(await themes({ when: "UPCOMING" })).toEqual(["2026-06-22", "2026-06-23", "2026-06-24"]);
  });

  it("shows past ones with the latest first", async () => {
    expect(await themes({ when: "PAST" })).toEqual(["2026-05-21", "2025-12-18"]);
  });

  it("turns pages by cursor, and says when there is no more", async () => {
    const first = await town.asAnyone(LIST, { when: "UPCOMING", first: 2 });
    const { pageInfo, totalCount } = first.organisation.openDays;
    expect({ more: pageInfo.hasNextPage, totalCount }).toEqual({ more: true, totalCount: 3 });
    const second = await town.asAnyone(LIST, { when: "UPCOMING", first: 2, after: pageInfo.endCursor });
    expect(second.organisation.openDays).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { theme: "2026-06-24" } }] });
  });

  it("refuses a page of more than a hundred, and a cursor that no page gave", async () => {
    await expect(town.asAnyone(LIST, { when: "PAST", first: 101 })).rejects.toThrow("from 1 to 100");
    await expect(town.asAnyone(LIST, { when: "PAST", after: "x" })).rejects.toThrow("cursor");
  });

  it("carries the groups of each day in the office's order", async () => {
    const { organisation } = await town.asAnyone(LIST, { when: "UPCOMING", first: 1 });
    expect(organisation.openDays.edges[0].node.quotas).toEqual([
      { category: "ORDINARY_CITIZEN", least: 2, most: 4, applied: 0 },
      { category: "NETIZEN", least: 1, most: 2, applied: 0 },
    ]);
  });
});

const day: Omit<Planned, "id" | "organisation"> & { id: string; organisation: string } = {
  id: "",
  organisation: "",
  version: 1,
  status: "PLANNED",
  theme: "",
  date: civilDate("2026-07-01"),
  startsAt: "09:00",
  endsAt: "11:30",
  seats: 6,
  quotas: [
    { category: "ORDINARY_CITIZEN", least: 2, most: 4, filledBy: "CALL" },
    { category: "NETIZEN", least: 1, most: 2, filledBy: "CALL" },
  ],
  itinerary: [],
  contentBlocks: [],
  forms: [],
  departures: [],
  postponements: [],
};
