import { describe, expect, it } from "@jest/globals";
import { entryAt, menuFor } from "./menu.js";

const paths = (...given: Parameters<typeof menuFor>) => menuFor(...given).flatMap(({ entries }) => entries.map(({ path }) => path));

describe("The menu", () => {
  it("offers the journal to the auditor alone", () => {
    expect(paths(["AUDITOR"], "TOWN")).toContain("/journal");
    expect(paths(["ORGANISER", "APPROVER", "ADMINISTRATOR"], "TOWN")).not.toContain("/journal");
  });

  it("offers the towns to a county alone", () => {
    expect(paths(["ORGANISER"], "COUNTY")).toContain("/towns");
    expect(paths(["ORGANISER"], "TOWN")).not.toContain("/towns");
  });

  it("has no group without an entry", () => {
    expect(menuFor(["OPINION_HANDLER"], "TOWN").map(({ name }) => name)).not.toContain("人员与密钥");
  });

  it("marks where one is, also on a page behind the entry", () => {
    expect(entryAt("/")).toBe("/");
    expect(entryAt("/open-days/new")).toBe("/open-days");
    expect(entryAt("/open-days/abc")).toBe("/open-days");
    expect(entryAt("/open-days/abc/door")).toBe("/the-day");
    expect(entryAt("/opinions/abc")).toBe("/opinions");
    expect(entryAt("/nowhere")).toBeUndefined();
  });
});
