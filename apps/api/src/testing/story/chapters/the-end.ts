import { expect, it } from "@jest/globals";
import { aForm } from "@kaimen/domain/testing";
import { released } from "../../released.js";
import { take } from "../opinion-acts.js";
import { answer, handOver } from "../opinions.js";
import type { Story } from "../story.js";

const SUMMARY_DRAFT = "query ($openDay: ID!) { organisation { openDay(id: $openDay) { summaryDraft } } }";
const DAY = "{ __typename ... on OpenDay { status } ... on Refusal { code article values } }";
const PUBLISH_SUMMARY = `mutation ($openDay: ID!) { publishSummary(openDay: $openDay) ${DAY} }`;
const ARCHIVE = `mutation ($openDay: ID!) { archiveOpenDay(openDay: $openDay) ${DAY} }`;
const SUMMARY = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { summary { text } } } }`;

/** 30 June to 8 July: the summary, the late answer, and the archive. */
export function theEnd(story: Story): void {
  it("tells the public on 30 June what came of the day, in a text that three have read", async () => {
    const { town, openDay } = story;
    const { summaryDraft } = (await town.asOrganiser(SUMMARY_DRAFT, { openDay })).organisation.openDay;
    expect(summaryDraft).toContain("共收到意见建议12件");
    await released(town, "SUMMARY", openDay, summaryDraft);
    expect((await town.asOrganiser(PUBLISH_SUMMARY, { openDay })).publishSummary).toMatchObject({ status: "SUMMARISED" });
    expect((await town.asAnyone(SUMMARY, { id: openDay })).organisation.openDay.summary.text).toBe(summaryDraft);
  });

  it("is not put away by 第八条 while two wait; answers the last one late, which the figures do not hide, and is archived", async () => {
    const { town, openDay } = story;
    const archive = async () => (await town.asOrganiser(ARCHIVE, { openDay })).archiveOpenDay;
    town.on("2026-07-01");
    const again = await handOver(story.office, story.opinions[3]!, "村镇建设办公室");
    await answer(story.office, again, "村镇建设办公室", { text: "七月十五日前完工。", adopted: true });
    const last = await handOver(story.office, story.opinions[11]!, "农业综合服务中心");
    town.on("2026-07-08");
    expect(await archive()).toMatchObject({ code: "OPINIONS_OPEN", article: "第八条", values: { unanswered: 1 } });
    const supervised = await take(town.asApprover, "superviseOpinion", last, { instruction: "请三日内答复" });
    await answer(story.office, supervised, "农业综合服务中心", { adopted: true });
    expect(await archive()).toMatchObject({ status: "ARCHIVED" });
    const figures = await story.office.figures();
    expect(figures).toMatchObject({ REPLY_RATE: 100, OPINIONS_RAISED: 12 });
    expect(figures.ON_TIME_RATE).toBeLessThan(100);
    expect(figures.ON_TIME_RATE).toBeGreaterThan(90);
  });

  it("leaves a line in the journal for every act, and no name in any", async () => {
    const lines = await story.town.database.query("SELECT event, detail::text AS detail FROM journal WHERE organisation = $1", [
      story.town.organisation,
    ]);
    const events = new Set(lines.map(({ event }: { event: string }) => event));
    for (const event of [
      "OpenDayAnnounced",
      "CandidateNominated",
      "ReviewerRecused",
      "LotsDrawn",
      "ObjectionDecided",
      "ListSettled",
      "ReservesSeated",
    ])
      expect(events).toContain(event);
    const names = story.people.map(({ serial }) => aForm(serial).name);
    expect(lines.filter(({ detail }: { detail: string }) => names.some((name) => detail.includes(name)))).toEqual([]);
  });
}
