import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { listed, rowsOf, submit } from "../testing/applicants.js";
import { plannedDay, recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const PUBLIC = `query ($id: ID!) { node(id: $id) { __typename id ... on OpenDay { theme } ... on Organisation { code } } }`;
const ADMIN = `query ($id: ID!) { node(id: $id) { __typename id ... on Application { receiptNumber name } } }`;

describe("What an id stands for (Relay's node)", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown();
    openDay = await recruitingDay(town);
  });
  afterAll(() => town.close());

  const asVisitor = async (id: string) => (await town.asAnyone(PUBLIC, { id })).node;

  it("is an announced open day or a town, for everybody", async () => {
    expect(await asVisitor(openDay)).toEqual({ __typename: "OpenDay", id: openDay, theme: "走进便民服务" });
    expect(await asVisitor(town.organisation)).toMatchObject({ __typename: "Organisation", code: "shuidong" });
  });

  it("is nothing to a visitor where it is a draft, a person's application, or no id at all", async () => {
    await submit(town, openDay, 1);
    const [application] = rowsOf(await listed(town, openDay));
    for (const id of [await plannedDay(town), application?.id as string, "od_1", "", "DROP TABLE"]) expect(await asVisitor(id)).toBeNull();
  });

  it("is an application to whoever may see applicants, masked, and to nobody else", async () => {
    const [application] = rowsOf(await listed(town, openDay));
    const { node } = await town.asOrganiser(ADMIN, { id: application?.id });
    expect(node).toMatchObject({ __typename: "Application", name: expect.stringContaining("*") });
    await expect(town.asStaff("OPINION_HANDLER")(ADMIN, { id: application?.id })).rejects.toThrow("may not");
  });

  it("is nothing to the staff of another town", async () => {
    const stranger = town.asStaffOf("org_other", "ORGANISER");
    for (const id of [openDay, town.organisation]) expect((await stranger(ADMIN, { id })).node).toBeNull();
  });
});
