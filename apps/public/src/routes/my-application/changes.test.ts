import { describe, expect, it } from "@jest/globals";
import { changesOf, readChanges } from "./changes.js";

const form = { category: "NETIZEN", villageOrUnit: "红旗村", topics: "道路\n\n饮水 ", ties: "LIVE", consents: ["processing"] };

describe("Changing an application", () => {
  it("leaves alone what is never shown, where it was left empty", () => {
    expect(Object.keys(changesOf(readChanges(form)))).toEqual(["category", "villageOrUnit", "topics", "ties", "consents"]);
  });

  it("changes name, phone and day of birth where they were typed", () => {
    const typed = { ...form, name: "张三", newPhone: "13800007777", year: "1956", month: "3", day: "8" };
    expect(changesOf(readChanges(typed))).toMatchObject({ name: "张三", newPhone: "13800007777", born: "1956-03-08" });
  });

  it("takes a box that is not ticked for a no, and topics a line each", () => {
    expect(changesOf(readChanges(form))).toMatchObject({
      topics: ["道路", "饮水"],
      consents: { processing: true, passingToDepartments: false, publicationOfName: false, photographs: false },
    });
  });
});
