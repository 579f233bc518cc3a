import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { anApplication, enter, listed, rowsOf } from "../testing/applicants.js";
import { ENTER } from "../testing/application-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("enterApplication", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterAll(() => town.close());

  it.each(["PHONE", "PAPER", "WECHAT", "WEIBO", "ON_SITE"].map((channel, at) => [channel, at + 10] as const))(
    "takes what came by %s, with who asked for the consent and when",
    async (channel, serial) => {
      const { receiptNumber } = await enter(town, openDay, serial, { channel });
      expect(rowsOf(await listed(town, openDay, { receiptNumber }))).toMatchObject([
        { channel, enteredBy: "organiser", consentObtainedBy: "organiser", consentObtainedOn: "2026-05-22", consentText: "2026-05" },
      ]);
    },
  );

  it("takes a consent of today and none of tomorrow", async () => {
    expect(await enter(town, openDay, 20, { consentObtainedOn: "2026-05-23" })).toMatchObject({
      faults: [{ field: "consentObtainedOn", code: "OUT_OF_RANGE" }],
    });
  });

  it("answers a retry with the first receipt to the letter, and enters nobody twice", async () => {
    const before = (await listed(town, openDay)).applied;
    const [one, other] = [await enter(town, openDay, 30), await enter(town, openDay, 30)];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect((await listed(town, openDay)).applied).toBe(before + 1);
  });

  it("is the organiser's alone", async () => {
    const { organisation: _, ...form } = anApplication(openDay, 40);
    const input = { ...form, channel: "PHONE", consentObtainedOn: "2026-05-22" };
    await expect(town.asStaff("DEPARTMENT_REVIEWER")(ENTER, { input })).rejects.toThrow("You may not ask for this.");
  });
});
