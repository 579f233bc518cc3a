import { describe, expect, it } from "@jest/globals";
import { PersonalDetail, withoutPersonalData } from "./detail.js";

describe("What may stand in the journal for ever", () => {
  it.each(["name", "phone", "idNumber", "id_number", "ID-Number", "born", "address", "receiptCode", "secret"])("has no key %p", (key) => {
    expect(() => withoutPersonalData({ [key]: "x" })).toThrow(PersonalDetail);
  });

  it("has none further down either", () => {
    expect(() => withoutPersonalData({ members: [{ person: "1" }, { deep: { Phone: null } }] })).toThrow('"Phone"');
  });

  it("names the key in its fault, and not the value", () => {
    expect(() => withoutPersonalData({ phone: "13800001234" })).toThrow(expect.not.stringContaining("1380000"));
  });

  it("is what ids, days, numbers and grounds there are", () => {
    const detail = {
      person: "p1",
      venues: 3,
      due: "2026-06-12",
      members: ["a", "b"],
      ground: "场馆检修",
      quotas: [{ category: "NETIZEN", most: 4 }],
    };
    expect(withoutPersonalData(detail)).toEqual(detail);
  });

  it("masks a phone or an ID number that a clerk typed into a ground: the act must not fail over it", () => {
    const ground = "已与13800001234（341899196002290016）电话核实";
    expect(withoutPersonalData({ ground })).toEqual({ ground: "已与«masked»（«masked»）电话核实" });
  });

  it("leaves the digits of ids and hashes alone", () => {
    const detail = { id: "018f-13800001234-9", seed: "a13800001234b", index: "11341703003249952J" };
    expect(withoutPersonalData(detail)).toEqual(detail);
  });
});
