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

  it("refuses a credit code whose check character is wrong, and a code that is no segment of an address", async () => {
    expect(await found({ code: "Xuan Zhou", creditCode: "11341703003249952A" })).toEqual({
      faults: [
        { field: "code", code: "MALFORMED" },
        { field: "creditCode", code: "MALFORMED" },
      ],
    });
  });
});
