import { expect, it } from "@jest/globals";
import { ACCEPT, DECIDE_OBJECTION, DECLINE, LAPSE, OBJECTIONS, PREVIEW, PUBLISH_NOTICE, RAISE_OBJECTION, SETTLE } from "../../list-acts.js";
import { noticeOf, rollOf } from "../../listed-day.js";
import { released } from "../../released.js";
import { openingOf } from "../people.js";
import type { Story } from "../story.js";

/** 9 to 19 June: the notice, the objections, the invitations, and who moves up. */
export function theList(story: Story): void {
  it("hangs out from 9 to 16 June; one objection is upheld and a reserve of the same group moves up, another is dismissed", async () => {
    const { town, openDay } = story;
    town.on("2026-06-09", "10:00");
    const { noticePreview } = (await town.asOrganiser(PREVIEW, { openDay })).organisation.openDay;
    await released(town, "NOTICE", openDay, noticePreview.text);
    expect((await town.asOrganiser(PUBLISH_NOTICE, { openDay })).publishNotice).toMatchObject({ noticeClosesOn: "2026-06-16" });
    const [first, second] = await story.seated();
    town.on("2026-06-12");
    for (const [at, against] of [first!, second!].entries()) {
      const said = { against: against.receiptNumber, name: "钱测试", phone: `1990000700${at}`, text: "请核实是否仍在本镇" };
      await town.asAnyone(RAISE_OBJECTION, {
        input: { ...said, organisation: "shuidong", openDay, idempotencyKey: `story-objection-${at}` },
      });
    }
    town.on("2026-06-15");
    for (const { id, against } of (await town.asApprover(OBJECTIONS, { openDay })).organisation.openDay.objections) {
      const decision = against === first!.receiptNumber ? "UPHELD" : "DISMISSED";
      await town.asApprover(DECIDE_OBJECTION, { input: { objection: id, decision, reason: "经村委会核查" } });
    }
    const { seated: places, gone } = await rollOf(town, story.day);
    expect([places.length, gone]).toEqual([30, [{ receipt: first!.receiptNumber, because: "STRUCK" }]]);
    expect((await noticeOf(town, story.day)).lines.filter(({ state }: { state: string }) => state !== "LISTED")).toHaveLength(2);
  });

  it("is settled on 17 June; three decline, one never answers, and four reserves come in their places", async () => {
    const { town, openDay } = story;
    town.on("2026-06-17");
    expect((await town.asOrganiser(SETTLE, { openDay })).settleOpenDay).toMatchObject({ status: "SETTLED", settledOn: "2026-06-17" });
    const [silent, ...rest] = await story.seated();
    for (const one of rest.slice(0, 3)) await town.asAnyone(DECLINE, { input: openingOf(one) });
    town.on("2026-06-18");
    for (const one of await story.seated()) if (one !== silent) await town.asAnyone(ACCEPT, { input: openingOf(one) });
    town.on("2026-06-19");
    expect((await town.asOrganiser(LAPSE, { openDay })).lapseInvitations).toMatchObject({ status: "SETTLED" });
    for (const one of await story.seated()) await town.asAnyone(ACCEPT, { input: openingOf(one) });
    const { gone } = await rollOf(town, story.day);
    expect(gone.map(({ because }: { because: string }) => because).sort()).toEqual([
      "DECLINED",
      "DECLINED",
      "DECLINED",
      "LAPSED",
      "STRUCK",
    ]);
    expect(await story.seated()).toHaveLength(30);
  });
}
