import { describe, expect, it } from "@jest/globals";
import { inputOf, leftEmpty, readEntered } from "./entered.js";

const typed = { openDay: "day", stop: "hall", kind: "QUESTION", text: " 周末开门吗？ ", name: "赵测试", phone: "13800001234" };

describe("The form of an opinion", () => {
  it("asks for four things; the open day and its stop may stay empty", () => {
    expect(leftEmpty(readEntered({})).map(({ field }) => field)).toEqual(["kind", "text", "name", "phone"]);
    expect(leftEmpty(readEntered({ ...typed, openDay: "", stop: "" }))).toEqual([]);
  });

  it("carries the stop that the code on the wall has filled in", () => {
    expect(inputOf(readEntered(typed))).toMatchObject({ openDay: "day", stop: "hall", text: "周末开门吗？" });
  });

  it("drops the stop where the matter is the town's", () => {
    expect(inputOf(readEntered({ ...typed, openDay: "" }))).toMatchObject({ openDay: null, stop: null });
  });
});
