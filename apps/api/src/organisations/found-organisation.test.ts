import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

describe("foundOrganisation", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
  });
  afterAll(() => town.close());

  const found = (more: object = {}) => town.acts.foundOrganisation({ code: "xuanzhou", name: "示例县", kind: "COUNTY", ...more });

  it("takes a county once, and answers out of turn the second time", async () => {
    expect(await found()).toMatchObject({ code: "xuanzhou", kind: "COUNTY" });
    expect(await found()).toEqual({ nowAt: "xuanzhou" });
  });

  it("takes a town of a county, and none of another town, whose clerks would look into it", async () => {
    const county = (await found({ code: "lincheng" })) as { id: string };
    expect(await found({ code: "linzhen", kind: "TOWN", parent: county.id })).toMatchObject({ kind: "TOWN", parentId: county.id });
    expect(await found({ code: "lincun", kind: "TOWN", parent: town.organisation })).toEqual({
      faults: [{ field: "parent", code: "NOT_FOUND" }],
    });
  });

  it("refuses a credit code whose check character is wrong, and a code that is no segment of an address", async () => {
    expect(await found({ code: "Xuan Zhou", creditCode: "11341703003249952A" })).toEqual({
      faults: [
        { field: "code", code: "MALFORMED" },
        { field: "creditCode", code: "MALFORMED" },
      ],
    });
  });
});
