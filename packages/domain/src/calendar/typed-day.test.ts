import { describe, expect, it } from "@jest/globals";
import { typedDay } from "./typed-day.js";

describe("typedDay", () => {
  it.each(["1956-03-08", "19560308", "1956-3-8", "1956/03/08", "1956.3.8", "1956年3月8日", " １９５６－０３－０８ ", "20522"])(
    "reads %p as 8 March 1956",
    (text) => {
      expect(typedDay(text)).toBe("1956-03-08");
    },
  );

  it.each(["", "三月八日", "1956-03", "123456789", "03/08/1956"])("hands %p back as it came: the form says what is wrong", (text) => {
    expect(typedDay(text)).toBe(text);
  });

  it("does not mend a day that does not exist", () => {
    expect(typedDay("1956年2月30日")).toBe("1956-02-30");
  });
});
