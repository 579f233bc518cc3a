import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { WITHDRAW } from "../testing/application-acts.js";
import { PUBLISH_NOTICE, SETTLE } from "../testing/list-acts.js";
import { drawnDay, noticedDay, noticeOf, openingOf, previewOf, rollOf, seatedOf, waitingOf } from "../testing/listed-day.js";
import { released } from "../testing/released.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

const publish = async (openDay: string) => (await town.asOrganiser(PUBLISH_NOTICE, { openDay })).publishNotice;
const settle = async (openDay: string) => (await town.asOrganiser(SETTLE, { openDay })).settleOpenDay;

describe("Publishing the list (公示, 第五条)", () => {
  it("is open for five working days from the next one on, in words that were read and with masked names", async () => {
    const day = await noticedDay(town);
    const notice = await noticeOf(town, day);
    expect(notice).toMatchObject({ closesOn: "2026-06-16", text: expect.stringContaining("经公开抽签") });
    const seated = (await rollOf(town, day)).seated.map(({ receipt }: { receipt: string }) => receipt);
    expect(notice.lines.map(({ receipt }: { receipt: string }) => receipt).sort()).toEqual(seated.sort());
    for (const { shownAs, state } of notice.lines) expect([shownAs, state]).toEqual([expect.stringMatching(/\*/), "LISTED"]);
  });

  it("is refused with a text that nobody has read, by the clause that wants it read", async () => {
    const { openDay } = await drawnDay(town);
    town.on("2026-06-09");
    expect(await publish(openDay)).toMatchObject({ code: "NOT_RELEASED", values: { missing: ["RELEASE_REVIEW", "SECRECY_REVIEW"] } });
  });

  it("is not taken with another list than the one that was read: somebody has withdrawn since", async () => {
    const day = await drawnDay(town);
    town.on("2026-06-09");
    await released(town, "NOTICE", day.openDay, (await previewOf(town, day)).text);
    const [first] = await seatedOf(town, day);
    await town.asAnyone(WITHDRAW, { input: openingOf(first!) });
    expect(await publish(day.openDay)).toMatchObject({ faults: [{ field: "text", code: "CONTRADICTS" }] });
    await released(town, "NOTICE", day.openDay, (await previewOf(town, day)).text);
    expect(await publish(day.openDay)).toMatchObject({ status: "NOTICED", noticeOpensOn: "2026-06-10", noticeClosesOn: "2026-06-16" });
  });

  it("is lawful as long as the period ends before the event, and too late a working day after", async () => {
    const late = await drawnDay(town);
    await released(town, "NOTICE", late.openDay, (await previewOf(town, late)).text);
    town.on("2026-06-12");
    expect(await publish(late.openDay)).toMatchObject({ code: "TOO_LATE", article: null, values: { closesOn: "2026-06-22" } });
    town.on("2026-06-11");
    expect(await publish(late.openDay)).toMatchObject({ status: "NOTICED", noticeClosesOn: "2026-06-18" });
  });

  it("shows by number alone who did not agree that a name be published, and not her village either", async () => {
    const consents = { processing: true, passingToDepartments: true, publicationOfName: false, photographs: false };
    const day = await noticedDay(town, 4, {}, () => ({ consents }));
    for (const { receipt, shownAs, villageOrUnit } of (await noticeOf(town, day)).lines) {
      expect({ shownAs, villageOrUnit }).toEqual({ shownAs: receipt, villageOrUnit: null });
    }
  });

  it("shows nothing of the day before it is published", async () => expect(await noticeOf(town, await drawnDay(town, 4))).toBeNull());
});

describe("The list while it hangs out", () => {
  it("loses the name of who withdrew, keeps the number, and shows below who moved up", async () => {
    const day = await noticedDay(town);
    const [first] = await seatedOf(town, day);
    const [next] = await waitingOf(town, day);
    await town.asAnyone(WITHDRAW, { input: openingOf(first!) });
    const { lines } = await noticeOf(town, day);
    const gone = lines.find(({ receipt }: { receipt: string }) => receipt === first?.receiptNumber);
    expect(gone).toMatchObject({ shownAs: first?.receiptNumber, villageOrUnit: null, state: "GONE" });
    expect(lines[3]).toMatchObject({ place: 4, receipt: next?.receiptNumber, state: "MOVED_UP" });
  });

  it("comes down after its last day, to 24:00, and the text stays", async () => {
    const day = await noticedDay(town, 4);
    town.on("2026-06-16", "23:59");
    expect((await noticeOf(town, day)).lines).toHaveLength(3);
    town.on("2026-06-17", "00:00");
    expect(await noticeOf(town, day)).toMatchObject({ lines: null, text: expect.stringContaining("公示") });
  });
});

describe("Settling the list (第五条)", () => {
  it("is too early on the last day of the notice, and lawful on the next", async () => {
    const { openDay } = await noticedDay(town, 4);
    town.on("2026-06-16", "23:59");
    expect(await settle(openDay)).toMatchObject({ code: "TOO_EARLY", values: { closesOn: "2026-06-16" } });
    town.on("2026-06-17");
    expect(await settle(openDay)).toMatchObject({ status: "SETTLED", settledOn: "2026-06-17" });
  });

  it("is refused without a notice, which 第五条 demands", async () => {
    const { openDay } = await drawnDay(town, 4);
    expect(await settle(openDay)).toMatchObject({ code: "NOTICE_NEEDED", article: "第五条" });
  });

  it("lets one clerk through when eight press at once, and invites everybody once", async () => {
    const day = await noticedDay(town);
    town.on("2026-06-17");
    const answers = await Promise.all(Array.from({ length: 8 }, () => settle(day.openDay)));
    expect(answers.map(({ nowAt, __typename }) => nowAt ?? __typename).sort()).toEqual(["OpenDay", ...Array(7).fill("SETTLED")]);
    const [{ n }] = await town.database.query("SELECT count(*)::int AS n FROM invitation WHERE open_day = $1", [day.openDay]);
    expect(n).toBe(3);
  });

  it("is the organiser's alone", async () => {
    await expect(town.asApprover(SETTLE, { openDay: "od_1" })).rejects.toThrow("may not");
  });
});
