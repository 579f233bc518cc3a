import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { enter, listed, opening, rowsOf, submit } from "../testing/applicants.js";
import { OPEN } from "../testing/application-acts.js";
import { aUnit, invite, LINKS, nominate, OPEN_LINK, WITHDRAW_NOMINATION } from "../testing/nomination-acts.js";
import { plannedDay, recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const deputy = { category: "PEOPLES_CONGRESS_DEPUTY" };

describe("Nominations by organisations (第五条)", () => {
  let town: Town;
  let openDay: string;
  let unit: string;
  let code: string;
  beforeEach(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
    unit = await aUnit(town, "镇人大办公室");
    ({ nominationCode: code } = await invite(town, openDay, unit));
  });
  afterEach(() => town.close());

  const withdraw = async (receiptNumber: string, more: object = {}) =>
    (await town.asAnyone(WITHDRAW_NOMINATION, { input: { nominationCode: code, receiptNumber, reason: "本人出差", ...more } }))
      .withdrawNomination;

  it("begin with a code that is told once, and of which only a digest is kept", async () => {
    expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
    const kept = await town.database.query("SELECT l::text AS text FROM nomination_link l");
    expect(kept[0].text).not.toContain(code);
    expect((await town.journal()).at(-1)).toMatchObject({ event: "NominationInvited", actor: "organiser" });
  });

  it("make an application of the channel NOMINATION, counted like any other, with a receipt for the person herself", async () => {
    const receipt = await nominate(town, code, 1);
    expect(receipt).toMatchObject({ __typename: "ApplicationReceipt" });
    const day = await listed(town, openDay);
    expect(rowsOf(day)).toMatchObject([{ channel: "NOMINATION", nominatingUnit: "镇人大办公室", consentObtainedBy: "李主任" }]);
    expect(day.quotas).toContainEqual({ ...deputy, applied: 1 });
    const { application } = await town.asAnyone(OPEN, { input: opening(receipt, 1) });
    expect(application).toMatchObject({ standing: "RECEIVED", channel: "NOMINATION" });
  });

  it("are lawful to the last place, and refused beyond it by the office's own setting", async () => {
    await nominate(town, code, 1);
    expect(await nominate(town, code, 2)).toMatchObject({ __typename: "ApplicationReceipt" });
    expect(await nominate(town, code, 3)).toMatchObject({
      code: "NO_NOMINATION_LEFT",
      article: null,
      values: { ...deputy, most: 2, already: 2 },
    });
  });

  it("give the last place once when eight are named at the same time", async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((serial) => nominate(town, code, serial)));
    expect(answers.filter(({ __typename }) => __typename === "ApplicationReceipt")).toHaveLength(2);
    expect(await listed(town, openDay)).toMatchObject({ applied: 2, applications: { totalCount: 2 } });
  });

  it("spare nobody 第四条, and are no way around an application that is there already", async () => {
    expect(await nominate(town, code, 1, { born: "2008-06-23" })).toMatchObject({ code: "UNDER_AGE", article: "第四条" });
    await submit(town, openDay, 2);
    expect(await nominate(town, code, 2)).toMatchObject({ code: "ALREADY_APPLIED" });
    await nominate(town, code, 3);
    expect(await enter(town, openDay, 3)).toMatchObject({ code: "ALREADY_APPLIED" });
  });

  it("name somebody once when they are sent twice, and answer the same to the letter", async () => {
    const [one, other] = [await nominate(town, code, 1), await nominate(town, code, 1)];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect((await listed(town, openDay)).applied).toBe(1);
  });

  it("end on the last day of the link, and not before", async () => {
    ({ nominationCode: code } = await invite(town, openDay, unit, { closesOn: "2026-06-01" }));
    town.on("2026-06-01", "23:59");
    expect(await nominate(town, code, 1)).toMatchObject({ __typename: "ApplicationReceipt" });
    town.on("2026-06-02", "00:00");
    expect(await nominate(town, code, 2)).toMatchObject({ code: "TOO_LATE", values: { closedOn: "2026-06-01" } });
  });

  it("free the place when a name is taken back, with a reason that both may read", async () => {
    const { receiptNumber } = await nominate(town, code, 1);
    expect(await withdraw(receiptNumber)).toMatchObject({
      places: [{ ...deputy, most: 2, named: 0 }],
      named: [{ receiptNumber, stands: false }],
    });
    const day = await listed(town, openDay, { statuses: ["WITHDRAWN"] });
    expect(rowsOf(day)).toMatchObject([{ receiptNumber, endedFor: "本人出差" }]);
    expect(day).toMatchObject({ applied: 0 });
  });

  it("take back only what was named with this code, and say why", async () => {
    const { receiptNumber } = await submit(town, openDay, 1);
    expect(await withdraw(receiptNumber)).toMatchObject({ faults: [{ field: "receiptNumber", code: "NOT_FOUND" }] });
    const named = await nominate(town, code, 2);
    expect(await withdraw(named.receiptNumber, { reason: " " })).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });

  it("open with the newest code alone, which is read as it is typed", async () => {
    await nominate(town, code, 1);
    const again = await invite(town, openDay, unit);
    expect((await town.asAnyone(OPEN_LINK, { code })).nominationLink).toBeNull();
    expect(await nominate(town, code, 2)).toMatchObject({ faults: [{ field: "nominationCode", code: "NOT_FOUND" }] });
    const { nominationLink } = await town.asAnyone(OPEN_LINK, { code: ` ${again.nominationCode.toLowerCase().replaceAll("-", " ")}` });
    expect(nominationLink).toMatchObject({ unit: "镇人大办公室", named: [{ ...deputy, stands: true }], openDay: { id: openDay } });
    expect(nominationLink.named[0].name).toContain("*");
  });

  it("are listed for the office with what each organisation was given and has given", async () => {
    await nominate(town, code, 1);
    const { organisation } = await town.asAuditor(LINKS, { openDay });
    expect(organisation.openDay.nominationLinks).toEqual([
      { unit: "镇人大办公室", closesOn: null, places: [{ ...deputy, most: 2, named: 1 }] },
    ]);
  });

  it("are asked for by the organiser alone, from a unit of this town, for a day whose plan stands", async () => {
    await expect(
      town.asApprover('mutation { inviteNomination(input: { openDay: "x", unit: "y", places: [] }) { __typename } }'),
    ).rejects.toThrow("You may not");
    expect(await invite(town, openDay, "unit_elsewhere")).toMatchObject({ faults: [{ field: "unit", code: "NOT_OFFERED" }] });
    const draft = await plannedDay(town, { date: "2026-06-24" });
    expect(await invite(town, draft, unit)).toMatchObject({ nowAt: "PLANNED" });
  });
});
