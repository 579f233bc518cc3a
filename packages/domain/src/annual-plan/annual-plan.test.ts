import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle } from "../regulation/clause.js";
import { factOf } from "../testing/fact-of.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import type { AnnualEntry } from "./annual-plan.js";
import { approveAnnualPlan } from "./approve-annual-plan.js";
import { type DraftAnnualPlanInput, draftAnnualPlan } from "./draft-annual-plan.js";

const june: AnnualEntry = { month: 6, theme: "走进政务服务" };
const december: AnnualEntry = { month: 12, date: civilDate("2026-12-16"), theme: "走进重点工程" };
const october: AnnualEntry = { month: 10, theme: "走进文化场馆" };
const ids = { id: "plan-2026", organisation: "shuidong" };

const draft = (input: Partial<DraftAnnualPlanInput> = {}, today = "2026-01-05") =>
  draftAnnualPlan(ids, { year: 2026, entries: [december, june], grounds: [], ...input }, on(today));
const approve = (entries: AnnualEntry[], grounds: DraftAnnualPlanInput["grounds"] = [], regulation = shuidong()) =>
  approveAnnualPlan(factOf(draft({ entries })), { grounds }, on("2026-01-12", { regulation }));

describe("Drafting the year's plan", () => {
  it("keeps the entries in the order of the year", () => {
    expect(draft()).toMatchObject({ status: "DRAFT", entries: [june, december], departures: [] });
  });

  it("may be incomplete, since its gaps are shown while it is written", () =>
    expect(draft({ entries: [] })).toMatchObject({ status: "DRAFT" }));

  it("is for this year or a later one", () => {
    expect(draft({}, "2026-12-31")).toMatchObject({ status: "DRAFT" });
    expect(draft({}, "2027-01-01")).toMatchObject({ faults: [{ field: "year", code: "OUT_OF_RANGE" }] });
  });

  it("names every fault beside its field", () => {
    const entries = [
      { month: 13, theme: "" },
      { ...december, month: 6 },
      { ...june, theme: "开".repeat(101) },
    ];
    expect(draft({ entries })).toMatchObject({
      faults: [
        { field: "entries.0.month", code: "OUT_OF_RANGE" },
        { field: "entries.0.theme", code: "REQUIRED" },
        { field: "entries.1.date", code: "CONTRADICTS", values: { year: 2026, month: 6 } },
        { field: "entries.2.theme", code: "TOO_LONG" },
      ],
    });
  });
});

describe("Approving the year's plan (第三条)", () => {
  it("takes two, one in June and one in December", () => {
    expect(approve([june, december])).toMatchObject({ status: "APPROVED", governedBy: "shuidong-2024", approvedOn: "2026-01-12" });
  });

  it("refuses one, which is one fewer than the article wants", () => {
    expect(approve([june], [{ clause: "months", ground: "防汛" }])).toMatchObject({
      refused: "DEPARTS_FROM_RULE",
      basis: { article: "第三条" },
      values: { clause: "timesPerYear", entries: 1, least: 2 },
    });
  });

  it("takes more than two, since the article says what is owed and not what is too much", () => {
    expect(approve([june, { ...june, theme: "走进指挥中心" }, december])).toMatchObject({ status: "APPROVED", departures: [] });
  });

  it("asks for a ground where a month is another, and records it", () => {
    expect(approve([june, october])).toMatchObject({
      faults: [{ field: "entries", code: "GROUND_NEEDED", basis: { article: "第三条" }, values: { outside: [10], empty: [12] } }],
    });
    expect(approve([june, october], [{ clause: "months", ground: "年底换届" }])).toMatchObject({
      departures: [{ clause: "months", ground: "年底换届" }],
    });
  });

  it("takes a ground that was given with the draft", () => {
    const drafted = factOf(draft({ entries: [june, october], grounds: [{ clause: "months", ground: "年底换届" }] }));
    expect(approveAnnualPlan(drafted, { grounds: [] }, on("2026-01-12"))).toMatchObject({ status: "APPROVED" });
  });

  it("takes none at all where the regulation is silent, and asks why where it only says 一般", () => {
    expect(approve([], [], silent())).toMatchObject({ status: "APPROVED" });
    const generally = silent({ timesPerYear: byArticle("第三条", "GENERALLY", 2) });
    expect(approve([june], [], generally)).toMatchObject({ faults: [{ code: "GROUND_NEEDED" }] });
  });
});
