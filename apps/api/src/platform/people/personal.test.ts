import { format, inspect } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import { Personal } from "./personal.js";

const given = {
  name: "金丝雀",
  phone: "13800001234",
  born: civilDate("1960-02-29"),
  idNumber: "341899196002290016",
  address: "水东村一组",
};
const canary = new Personal(given);

describe("A person's particulars in memory", () => {
  it("are read by name", () => {
    expect(canary.name).toBe("金丝雀");
    expect(canary.with({ phone: "13800005678", address: null })).toMatchObject({ phone: "13800005678", address: null, born: "1960-02-29" });
  });

  it.each([
    ["put into a text", () => `${canary}`],
    ["turned into JSON", () => JSON.stringify({ applicant: canary })],
    ["inspected to the bottom", () => inspect({ applicant: canary }, { depth: 9, showHidden: true, getters: true })],
    ["formatted for the console", () => format("%s %o %j", canary, canary, canary)],
    ["spread", () => JSON.stringify({ ...canary })],
    ["cloned", () => JSON.stringify(structuredClone({ ...canary }))],
    ["part of an error", () => inspect(new Error(`failed for ${canary}`, { cause: canary }))],
  ])("are not shown when the whole is %s", (_, show) => {
    for (const value of Object.values(given)) expect(show()).not.toContain(value);
  });
});
