import { expect, it } from "@jest/globals";
import { CHECK_IN, STAND_IN } from "../../list-acts.js";
import { BEGIN_DAY, CLOSE_DAY } from "../../open-day-acts.js";
import { take } from "../opinion-acts.js";
import { raise, register } from "../opinions.js";
import type { Taken } from "../people.js";
import type { Story } from "../story.js";

/** 22 June: who comes, and what they say. */
export function theDay(story: Story): void {
  it("is held on 22 June: tickets are scanned at the door and at a stop, and a reserve stands in for the one of thirty-one who did not come", async () => {
    const { town, openDay } = story;
    const doorkeeper = town.asClerk("doorkeeper", ["SELECTION_GROUP_MEMBER"]);
    town.on("2026-06-22", "08:40");
    await town.asOrganiser(BEGIN_DAY, { openDay });
    const scan = async ({ receiptCode: ticket, serial }: Taken, stop?: string) => {
      const input = { openDay, ticket, idempotencyKey: `story-scan-of-number-${serial}-${stop ?? "door"}`, ...(stop && { stop }) };
      return (await doorkeeper(CHECK_IN, { input })).checkIn;
    };
    const [absent, ...here] = await story.seated();
    for (const one of here) expect(await scan(one)).toMatchObject({ __typename: "Invitation" });
    const numbers = (await story.waiting()).map(({ receiptNumber }) => receiptNumber);
    await town.asOrganiser(STAND_IN, { input: { openDay, absent: [absent!.receiptNumber], waiting: numbers } });
    const stoodIn = (await story.seated()).find(({ receiptNumber }) => numbers.includes(receiptNumber));
    expect(await scan(stoodIn as Taken)).toMatchObject({ promotion: { because: "ABSENT" } });
    for (const one of here) expect(await scan(one, "v1")).toMatchObject({ __typename: "Invitation" });
    expect(await story.office.figures()).toMatchObject({ REPRESENTATIVES: 30, VISITS: 29, ATTENDANCE_RATE: 96.8 });
  });

  it("hears twelve opinions; one is answered on the spot", async () => {
    const { town, openDay } = story;
    town.on("2026-06-22", "11:00");
    const speakers = (await story.seated()).slice(5, 17);
    story.opinions = [];
    for (const [at, speaker] of speakers.entries()) {
      const said = { kind: at === 0 ? "QUESTION" : "SUGGESTION", text: `关于第${at + 1}件事的建议，请研究。` };
      story.opinions.push(
        at % 2 === 0 ? await register(story.office, openDay, speaker, said) : await raise(story.office, openDay, speaker, said),
      );
    }
    town.on("2026-06-22", "12:00");
    const spoken = { text: "当场说明：本周内办好。", answeredBy: "镇长", answeredAt: "2026-06-22T11:10:00+08:00" };
    expect(await take(town.asOrganiser, "replyOnTheSpot", story.opinions[0]!, spoken)).toMatchObject({ status: "REPLIED" });
    await town.asOrganiser(CLOSE_DAY, { openDay });
    expect(await story.office.figures()).toMatchObject({ OPEN_DAYS_HELD: 1, OPINIONS_RAISED: 12, ON_THE_SPOT_RATE: 100 });
  });
}
