import { describe, expect, it } from "@jest/globals";
import { leftEmptyFor, namedInput, readNamed } from "./named.js";

const filled = readNamed({
  ...{ name: "张三", phone: "13800001234", year: "1956", month: "3", day: "8", category: "CPPCC_MEMBER", villageOrUnit: "水东村" },
  ...{ ties: "LIVE", declared: ["fullCivilCapacity", "processing", "passingToDepartments"] },
  ...{ consentObtainedBy: "李主任", consentObtainedOn: "2026-05-28" },
});

describe("Naming somebody", () => {
  it("asks for nothing more once the form, who asked and when are given", () => {
    expect(leftEmptyFor(filled)).toEqual([]);
  });

  it("takes no consent that nobody asked for", () => {
    expect(leftEmptyFor({ ...filled, consentObtainedBy: "", consentObtainedOn: "" })).toEqual([
      { field: "consentObtainedBy", code: "REQUIRED" },
      { field: "consentObtainedOn", code: "REQUIRED" },
    ]);
  });

  it("takes no day that does not exist", () => {
    expect(leftEmptyFor({ ...filled, consentObtainedOn: "2026-02-30" })).toEqual([{ field: "consentObtainedOn", code: "MALFORMED" }]);
  });

  it("sends neither an ID number nor an address that was not asked for", () => {
    const sent = namedInput(filled, "key");
    expect(sent).not.toHaveProperty("idNumber");
    expect(sent).not.toHaveProperty("address");
    expect(namedInput({ ...filled, address: "一组" }, "key")).toMatchObject({ address: "一组" });
  });
});
