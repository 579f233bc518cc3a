import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { shuidong, silent } from "../testing/regulations.js";
import { gapsOf } from "./gaps.js";

const june = { month: 6, theme: "走进政务服务" };
const december = { month: 12, theme: "走进重点工程" };
const gaps = (entries: (typeof june)[], held: string[], today: string, regulation = shuidong()) =>
  gapsOf({ plan: { year: 2026, entries }, held: held.map(civilDate), regulation, today: civilDate(today) }).map(({ gap, values }) =>
    `${gap} ${values.month ?? ""}`.trim(),
  );

describe("What a year still lacks (第三条)", () => {
  it("is nothing where both are planned and their time has not come", () => expect(gaps([june, december], [], "2026-06-30")).toEqual([]));

  it("is an entry and its month where one is planned", () => {
    expect(gaps([june], [], "2026-01-05")).toEqual(["TOO_FEW_ENTRIES", "MONTH_WITHOUT_ENTRY 12"]);
  });

  it("is a day that was not held, from the first day of the next month", () => {
    expect(gaps([june, december], [], "2026-07-01")).toEqual(["ENTRY_NOT_HELD 6"]);
    expect(gaps([june, december], ["2026-06-22"], "2026-07-01")).toEqual([]);
  });

  it("takes one day that was held for one entry, and no day of another year", () => {
    expect(gaps([june, june, december], ["2026-06-22"], "2026-07-01")).toEqual(["ENTRY_NOT_HELD 6"]);
    expect(gaps([june, december], ["2025-06-20"], "2026-07-01")).toEqual(["ENTRY_NOT_HELD 6"]);
  });

  it("is a year that is over with one day held", () => {
    expect(gaps([june, december], ["2026-06-22"], "2026-12-31")).toEqual([]);
    expect(gaps([june, december], ["2026-06-22"], "2027-01-01")).toEqual(["ENTRY_NOT_HELD 12", "HELD_TOO_FEW"]);
  });

  it("cites the article and its force", () => {
    const [first] = gapsOf({
      plan: { year: 2026, entries: [june, june] },
      held: [],
      regulation: shuidong(),
      today: civilDate("2026-01-05"),
    });
    expect(first).toMatchObject({ gap: "MONTH_WITHOUT_ENTRY", basis: { article: "第三条" }, force: "GENERALLY" });
  });

  it("is nothing where the regulation is silent", () => expect(gaps([], [], "2027-01-01", silent())).toEqual([]));
});
