import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

const CREATE = `mutation ($input: VenueInput!) {
  createVenue(input: $input) { __typename ... on Venue { id name } ... on InvalidInput { faults { field code } } }
}`;
const UPDATE = `mutation ($id: ID!, $input: VenueInput!) { updateVenue(id: $id, input: $input) { ... on Venue { capacity retired } } }`;
const LIST = "{ organisation { venues { name capacity } } }";
const hall = { name: "便民服务中心", type: "SERVICE_CENTRE", address: "水东镇一路1号", capacity: 40 };

describe("The places of a town", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
  });
  afterAll(() => town.close());

  it("are added, corrected and listed by name", async () => {
    const { createVenue } = await town.asOrganiser(CREATE, { input: hall });
    expect(await town.asOrganiser(UPDATE, { id: createVenue.id, input: { ...hall, capacity: 30, retired: true } })).toEqual({
      updateVenue: { capacity: 30, retired: true },
    });
    expect(await town.asAuditor(LIST)).toEqual({ organisation: { venues: [{ name: hall.name, capacity: 30 }] } });
  });

  it("name every fault of the form at once", async () => {
    const { createVenue } = await town.asOrganiser(CREATE, { input: { ...hall, name: " ", address: "", capacity: 0 } });
    expect(createVenue.faults).toEqual([
      { field: "name", code: "REQUIRED" },
      { field: "address", code: "REQUIRED" },
      { field: "capacity", code: "OUT_OF_RANGE" },
    ]);
  });

  it("are out of reach of another town", async () => {
    const elsewhere = { staff: "x", name: "x", organisation: "org_elsewhere", roles: ["ORGANISER"] as const };
    const { createVenue } = await town.asOrganiser(CREATE, { input: { ...hall, name: "文化站" } });
    await expect(town.acts.updateVenue(elsewhere, createVenue.id, { ...hall, retired: false } as never)).rejects.toThrow(
      "There is no venue",
    );
  });
});
