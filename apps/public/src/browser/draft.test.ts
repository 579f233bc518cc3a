import { describe, expect, it } from "@jest/globals";
import { draftOf } from "./draft.js";

const form = (fields: readonly (readonly [name: string, value: string])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const person = [
  ["name", "赵测试"],
  ["phone", "13800001234"],
  ["year", "1956"],
  ["villageOrUnit", "示范村一组"],
  ["idNumber", "999999195603080011"],
  ["accessibilityNeeds", "轮椅"],
  ["declared", "processing"],
] as const;

describe("The draft of an application on a device", () => {
  it("holds group, ties and topics", () => {
    const typed = form([...person, ["category", "NETIZEN"], ["ties", "WORK"], ["ties", "LIVE"], ["topics", "路灯"]]);
    expect(draftOf(typed)).toEqual({ category: ["NETIZEN"], ties: ["WORK", "LIVE"], topics: ["路灯"] });
  });

  it("holds nothing of the person, of her needs or of her consents", () => {
    expect(draftOf(form(person))).toEqual({});
  });

  it.each(["赵测试家门口的路灯", "请打 138 0000 1234", "１３８００００１２３４"])(
    "does not hold a topic that tells who it is: %s",
    (topic) => {
      expect(draftOf(form([...person, ["topics", topic]]))).toEqual({});
    },
  );
});
