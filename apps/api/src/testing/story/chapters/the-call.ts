import { expect, it } from "@jest/globals";
import { aForm } from "@kaimen/domain/testing";
import { enter, listed, submit } from "../../applicants.js";
import { RESOLVE_DUPLICATE } from "../../application-acts.js";
import { invite } from "../../nomination-acts.js";
import { recruitingDay } from "../../open-day-at.js";
import { called, named } from "../people.js";
import { quotas } from "../quotas.js";
import type { Story } from "../story.js";

/** 22 May to 3 June: who applies, over every channel, and who is not taken. */
export function theCall(story: Story): void {
  it("is called on 22 May, the selection group formed, three venues and thirty seats planned", async () => {
    story.town.on("2026-05-22");
    story.openDay = await recruitingDay(story.town, { quotas }, "2026-06-03");
    expect(await story.office.figures()).toMatchObject({ OPEN_DAYS_HELD: 0 });
  });

  it("takes a hundred and twenty-six over portal, telephone, paper, message and nomination; the dashboard sees them come", async () => {
    const { town, unit } = story.office;
    const { openDay } = story;
    const congress = await invite(town, openDay, unit("镇人大办公室"), {
      places: [
        { category: "PEOPLES_CONGRESS_DEPUTY", most: 8 },
        { category: "CPPCC_MEMBER", most: 8 },
      ],
    });
    const union = await invite(town, openDay, unit("镇工会"), { places: [{ category: "STAFF_REPRESENTATIVE", most: 8 }] });
    const codes = {
      PEOPLES_CONGRESS_DEPUTY: congress.nominationCode,
      CPPCC_MEMBER: congress.nominationCode,
      STAFF_REPRESENTATIVE: union.nominationCode,
    };
    story.people = [...(await called(town, openDay)), ...(await named(town, codes))];
    expect(story.people).toHaveLength(126);
    expect(await story.office.figures()).toMatchObject({ APPLICANTS: 126, APPLICATIONS: 126 });
  });

  it("refuses who is not eighteen on the day, by 第四条, and takes who is that very day", async () => {
    const { openDay } = story;
    const young = (serial: number, born: string) =>
      submit(story.town, openDay, serial, { born, idempotencyKey: `story-young-${serial}-x` });
    expect(await young(401, "2008-06-23")).toMatchObject({ code: "UNDER_AGE", article: "第四条", values: { age: 17 } });
    expect(await young(402, "2012-01-01")).toMatchObject({ code: "UNDER_AGE", article: "第四条" });
    story.people.push({ serial: 403, phone: aForm(403).phone, ...(await young(403, "2008-06-22")) });
    expect(story.people.at(-1)?.receiptCode).toBeDefined();
  });

  it("knows a person who comes again by another channel, and asks a clerk about a couple with one telephone", async () => {
    const { openDay } = story;
    const again = await enter(story.town, openDay, 1, { idempotencyKey: "story-again-by-phone", channel: "PHONE" });
    expect(again).toMatchObject({ code: "ALREADY_APPLIED" });
    expect(await submit(story.town, openDay, 2, { idempotencyKey: "story-again-by-portal" })).toMatchObject({ code: "ALREADY_APPLIED" });
    const husband = { name: "郑同号", phone: aForm(4).phone, idempotencyKey: "story-shared-telephone" };
    const couple = await submit(story.town, openDay, 404, husband);
    story.people.push({ ...couple, serial: 404, phone: husband.phone });
    const [doubtful] = (await listed(story.town, openDay, { possibleDuplicates: true })).applications.edges;
    const input = { application: doubtful.node.id, decision: "KEEP_BOTH" };
    expect((await story.town.asOrganiser(RESOLVE_DUPLICATE, { input })).resolveDuplicate).toMatchObject({ possibleDuplicates: [] });
    expect(await story.office.figures()).toMatchObject({ APPLICANTS: 128 });
  });
}
