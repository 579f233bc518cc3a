import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { ANNOUNCE, CLOSE_REGISTRATION, EXTEND_CALL, PASS_RELEASE, SUBMIT_RELEASE } from "../testing/open-day-acts.js";
import { approvedDay, dayWithGroup, recruitingDay } from "../testing/open-day-at.js";
import { released } from "../testing/released.js";
import { startTown, type Town } from "../testing/town.js";

const PUBLIC = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { status registrationClosesOn announcement { text publishedAt } } } }`;

describe("announceOpenDay", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
  });
  beforeEach(async () => {
    town.on("2026-05-22");
    openDay = await dayWithGroup(town);
  });
  afterAll(() => town.close());

  const announce = async (more: object = {}) =>
    (await town.asOrganiser(ANNOUNCE, { input: { openDay, channels: ["PORTAL"], registrationClosesOn: "2026-06-03", ...more } }))
      .announceOpenDay;
  const read = async () => (await town.asAnyone(PUBLIC, { id: openDay })).organisation.openDay;

  it("opens registration once the text was read twice, and only then is the day public", async () => {
    expect(await read()).toBeNull();
    await released(town, "ANNOUNCEMENT", openDay, "欢迎报名。");
    expect(await announce()).toMatchObject({ status: "RECRUITING", announcedOn: "2026-05-22" });
    expect(await read()).toEqual({
      status: "RECRUITING",
      registrationClosesOn: "2026-06-03",
      announcement: { text: "欢迎报名。", publishedAt: "2026-05-22T01:00:00.000Z" },
    });
  });

  it("is refused without a text that was let through, by this office's setting", async () => {
    expect(await announce()).toMatchObject({
      code: "NOT_RELEASED",
      article: null,
      values: { missing: ["RELEASE_REVIEW", "SECRECY_REVIEW"] },
    });
  });

  it("is refused for a text that changed after it was read", async () => {
    await released(town, "ANNOUNCEMENT", openDay, "欢迎报名。");
    await town.asOrganiser(SUBMIT_RELEASE, { input: { subject: "ANNOUNCEMENT", of: openDay, text: "改了一个字。" } });
    expect(await announce()).toMatchObject({ code: "NOT_RELEASED" });
  });

  it("is refused without a selection group by 第五条", async () => {
    openDay = await approvedDay(town);
    await released(town, "ANNOUNCEMENT", openDay, "欢迎报名。");
    expect(await announce()).toMatchObject({ code: "GROUP_NEEDED", article: "第五条" });
  });

  it("takes a closing day from tomorrow to the eve, and nothing outside", async () => {
    for (const closes of ["2026-05-22", "2026-06-22"])
      expect(await announce({ registrationClosesOn: closes })).toMatchObject({
        faults: [{ field: "registrationClosesOn", code: "OUT_OF_RANGE" }],
      });
  });

  it("keeps a phone number out of the text before anybody reads it", async () => {
    const text = "请致电13800000001报名。";
    const { submitRelease } = await town.asOrganiser(SUBMIT_RELEASE, { input: { subject: "ANNOUNCEMENT", of: openDay, text } });
    expect(submitRelease.faults).toMatchObject([{ field: "text", code: "PERSONAL_IDENTIFIER" }]);
  });

  it("is not read twice by one person", async () => {
    const { submitRelease } = await town.asOrganiser(SUBMIT_RELEASE, { input: { subject: "ANNOUNCEMENT", of: openDay, text: "欢迎。" } });
    const pass = async (step: string) =>
      (await town.asApprover(PASS_RELEASE, { input: { subject: "ANNOUNCEMENT", of: openDay, step, textHash: submitRelease.textHash } }))
        .passRelease;
    expect(await pass("RELEASE_REVIEW")).toMatchObject({ status: "IN_REVIEW" });
    expect(await pass("SECRECY_REVIEW")).toMatchObject({ code: "SAME_PERSON", article: null });
  });

  it("keeps registration open to the end of its last day, longer with a ground, and never shorter", async () => {
    openDay = await recruitingDay(town);
    const close = async () => (await town.asOrganiser(CLOSE_REGISTRATION, { openDay })).closeRegistration;
    const extend = async (until: string) =>
      (await town.asOrganiser(EXTEND_CALL, { input: { openDay, until, ground: "报名不足" } })).extendCall;
    expect(await extend("2026-06-02")).toMatchObject({ faults: [{ field: "until", code: "OUT_OF_RANGE" }] });
    expect(await extend("2026-06-04")).toMatchObject({ registrationClosesOn: "2026-06-04", callExtensions: [{ to: "2026-06-04" }] });
    town.on("2026-06-03");
    expect(await close()).toMatchObject({ code: "TOO_EARLY", values: { due: "2026-06-04" } });
    town.on("2026-06-04");
    expect(await close()).toMatchObject({ status: "REVIEWING" });
  });
});
