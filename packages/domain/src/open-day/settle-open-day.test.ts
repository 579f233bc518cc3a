import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import type { Objection } from "../publicity/objection.js";
import { noticed, selected } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { settleOpenDay } from "./settle-open-day.js";

const raised: Objection = { against: "100001", text: "不在本镇居住", raisedOn: civilDate("2026-06-11"), status: "RAISED" };
const dismissed: Objection = { ...raised, status: "DISMISSED", decidedOn: civilDate("2026-06-12"), decidedBy: "staff-1", reason: "已核实" };

describe("Settling the list", () => {
  it("is lawful the day after the notice closes", () => {
    expect(settleOpenDay(noticed(), [], on("2026-06-17"))).toMatchObject({ status: "SETTLED", settledOn: "2026-06-17" });
  });

  it("is refused on the notice's last day, which runs to 24:00", () => {
    expect(settleOpenDay(noticed(), [], on("2026-06-16"))).toMatchObject({ refused: "TOO_EARLY", basis: { setBy: "OFFICE" } });
  });

  it("is refused while an objection is open, and lawful once it is decided", () => {
    expect(settleOpenDay(noticed(), [raised], on("2026-06-17"))).toMatchObject({
      refused: "OBJECTIONS_OPEN",
      basis: { article: "第五条" },
    });
    expect(settleOpenDay(noticed(), [dismissed], on("2026-06-17"))).toMatchObject({ status: "SETTLED" });
  });

  it("is refused straight from the list, since 第五条 wants a public notice", () => {
    expect(settleOpenDay(selected(), [], on("2026-06-17"))).toMatchObject({ refused: "NOTICE_NEEDED", basis: { article: "第五条" } });
  });

  it("needs no notice where the town posts none", () => {
    const none = shuidong({ without: ["PUBLIC_NOTICE"] });
    expect(settleOpenDay(selected(), [], on("2026-06-10", { regulation: none }))).toMatchObject({ status: "SETTLED" });
    expect(settleOpenDay(selected(), [], on("2026-06-10", { regulation: silent() }))).toMatchObject({ status: "SETTLED" });
  });
});
