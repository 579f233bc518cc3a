import { expect, it } from "@jest/globals";
import { citizenTakes, type Seen, take } from "../opinion-acts.js";
import { answer, handlerOf, handOver, type Raised } from "../opinions.js";
import type { Story } from "../story.js";

const OPINION = "query ($id: ID!) { organisation { opinion(id: $id) { id version status } } }";

/** 23 to 30 June: every opinion on its way. */
export function theAnswers(story: Story): void {
  it("answers ten of them in time: one was returned to the right unit, one not adopted with its reason, one reopened and answered again", async () => {
    const { town, unit } = story.office;
    town.on("2026-06-23");
    const [wrong, ...others] = story.opinions.slice(1, 11);
    const handed: [Raised, Seen][] = [];
    const assigned = await take(town.asOrganiser, "assignOpinion", wrong!, { unit: unit("农业综合服务中心") });
    const proposal = { proposes: unit("村镇建设办公室"), reason: "属道路养护" };
    const returned = await take(handlerOf(story.office, "农业综合服务中心"), "returnOpinion", assigned, proposal);
    expect(returned).toMatchObject({ status: "REGISTERED" });
    handed.push([wrong!, await handOver(story.office, returned, "村镇建设办公室")]);
    for (const opinion of others) handed.push([opinion, await handOver(story.office, opinion, "村镇建设办公室")]);

    town.on("2026-06-29");
    for (const [at, [, seen]] of handed.entries()) {
      const reply = at === 1 ? { adopted: false, reason: "与防汛规划冲突" } : { adopted: true };
      expect(await answer(story.office, seen, "村镇建设办公室", reply)).toMatchObject({ status: "REPLIED" });
    }
    const [, [unsolved]] = [handed[0]!, handed[2]!];
    town.on("2026-06-30");
    await citizenTakes(town, "rateReply", unsolved, { grade: "DISSATISFIED" });
    const reopened = await citizenTakes(town, "reopenOpinion", unsolved, { reason: "没有说明时间" });
    expect(reopened).toMatchObject({ status: "REGISTERED", round: 2, due: "2026-07-14" });
    expect(await story.office.figures()).toMatchObject({ REPLY_RATE: expect.any(Number), ADOPTION_RATE: expect.any(Number) });
    story.opinions[3] = { ...unsolved, version: (await town.asOrganiser(OPINION, { id: unsolved.id })).organisation.opinion.version };
  });
}
