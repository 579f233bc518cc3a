import { describe, expect, it } from "@jest/globals";
import { anIdNumber } from "../testing/people.js";
import { repeatedLines } from "./repeated-lines.js";

const line = (line: number, name: string, phone: string, idNumber?: string) => ({ line, name, phone, ...(idNumber && { idNumber }) });

describe("repeatedLines", () => {
  it("points to the higher line with the same name and phone, however they are written", () => {
    const lines = [line(2, "甲乙", "13800001234"), line(3, "丙丁", "13800001234"), line(5, "甲 乙", "１３８ ００００-１２３４")];
    expect([...repeatedLines(lines)]).toEqual([[5, 2]]);
  });

  it("knows one ID number under two names", () => {
    const id = anIdNumber({ born: "1956-03-08", serial: 1 });
    const lines = [line(2, "甲乙", "13800001234", id), line(3, "甲已", "13800005678", id)];
    expect([...repeatedLines(lines)]).toEqual([[3, 2]]);
  });

  it("leaves alone who shares a phone only, and lines that cannot be read", () => {
    expect(repeatedLines([line(2, "甲", "138"), line(3, "甲", "138"), line(4, "", ""), line(5, "", "")]).size).toBe(0);
  });
});
