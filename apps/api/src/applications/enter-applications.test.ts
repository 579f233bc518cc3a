import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { checkTable, enter, enterTable, listed, rowsOf, tableOf } from "../testing/applicants.js";
import { ENTER_TABLE } from "../testing/application-acts.js";
import { CLOSE_REGISTRATION } from "../testing/open-day-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const goodOf = ({ lines }: { lines: { line: number; good: boolean }[] }) => lines.filter(({ good }) => good).map(({ line }) => line);

describe("enterApplications", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterAll(() => town.close());

  const applied = async (): Promise<number> => (await listed(town, openDay)).applied;

  it("enters the good lines, each with its receipt and by the clerk's hand, and tells the others by their number", async () => {
    const slips: Record<number, object> = {
      102: { phone: "12345", born: "2026-13-40" },
      103: { born: "2010-01-01" },
      104: { category: "NOBODY" },
    };
    const before = await applied();
    const { lines } = await enterTable(
      town,
      "a",
      tableOf(openDay, from(101, 4), (serial) => slips[serial] ?? {}),
    );
    expect(lines).toMatchObject([
      { line: 101, good: true, receipt: { receiptNumber: expect.any(String) }, refusal: null, faults: [] },
      {
        line: 102,
        good: false,
        receipt: null,
        faults: [
          { field: "phone", code: "MALFORMED" },
          { field: "born", code: "MALFORMED" },
        ],
      },
      { line: 103, good: false, receipt: null, refusal: { code: "UNDER_AGE", article: "第四条" }, faults: [] },
      { line: 104, good: false, receipt: null, faults: [{ field: "category", code: "NOT_OFFERED" }] },
    ]);
    expect(await applied()).toBe(before + 1);
    expect(rowsOf(await listed(town, openDay, { receiptNumber: lines[0].receipt.receiptNumber }))).toMatchObject([
      { channel: "PAPER", enteredBy: "organiser", consentObtainedBy: "organiser" },
    ]);
  });

  it("judges a line as the one act does: the same answer to the same person", async () => {
    const lines = (
      await checkTable(
        town,
        tableOf(openDay, [110], () => ({ villageOrUnit: " ", topics: ["x".repeat(201)] })),
      )
    ).lines;
    const alone = await enter(town, openDay, 110, { villageOrUnit: " ", topics: ["x".repeat(201)] });
    expect(lines[0].faults.map(({ field, code }: Record<string, string>) => ({ field, code }))).toEqual(alone.faults);
  });

  it("takes somebody once who stands in the table twice, or has applied before, for one person has one place", async () => {
    await enter(town, openDay, 120);
    const { lines } = await enterTable(town, "b", tableOf(openDay, [120, 121, 121]));
    expect(lines).toMatchObject([
      { line: 120, good: false, refusal: { code: "ALREADY_APPLIED", article: null } },
      { line: 121, good: true },
      { line: 121, good: false, refusal: { code: "ALREADY_APPLIED" } },
    ]);
  });

  it("enters whoever shares a phone, and names the receipt for a clerk to judge", async () => {
    const { lines } = await enterTable(
      town,
      "c",
      tableOf(openDay, [130, 131], () => ({ phone: "13800009999" })),
    );
    expect(lines[1]).toMatchObject({ good: true, possibleDuplicates: [lines[0].receipt.receiptNumber] });
  });

  it("answers a retry to the letter, codes and refused lines included, and enters nobody twice", async () => {
    const table = tableOf(openDay, [140, 141, 140]);
    const [one, other] = [await enterTable(town, "d", table), await enterTable(town, "d", table)];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(goodOf(one)).toEqual([140, 141]);
  });

  it("does not mistake another table under the same key for a retry", async () => {
    expect(await enterTable(town, "d", tableOf(openDay, [142]))).toMatchObject({
      faults: [{ field: "idempotencyKey", code: "USED_FOR_OTHER_INPUT" }],
    });
  });

  it("writes a line for each person and one for the table, with its counts", async () => {
    const before = (await town.journal()).length;
    await enterTable(town, "e", tableOf(openDay, [150, 151, 150]));
    expect((await town.journal()).slice(before).map(({ event }: { event: string }) => event)).toEqual([
      "ApplicationEntered",
      "ApplicationEntered",
      "ApplicationsEntered",
    ]);
    const [line] = await town.database.query("SELECT detail FROM journal WHERE event = 'ApplicationsEntered' ORDER BY id DESC LIMIT 1");
    expect(line.detail).toEqual({ entered: 2, declined: 1 });
  });

  it.each([
    [0, false],
    [1, true],
    [100, true],
    [101, false],
  ])("takes a table of %i lines: %p", async (count, takes) => {
    const answer = await checkTable(town, tableOf(openDay, from(1000, count)));
    expect(answer.__typename).toBe(takes ? "EnteredApplications" : "InvalidInput");
    if (!takes) expect(answer.faults).toMatchObject([{ field: "lines", code: "OUT_OF_RANGE" }]);
  });

  it("is the organiser's alone", async () => {
    const input = { ...tableOf(openDay, [160]), idempotencyKey: "table-of-somebody-else" };
    await expect(town.asStaff("DEPARTMENT_REVIEWER")(ENTER_TABLE, { input })).rejects.toThrow("You may not ask for this.");
  });
});

describe("checkApplications", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterAll(() => town.close());

  it("tells line by line what entering will tell, gives out no receipt, and leaves nothing behind", async () => {
    const table = tableOf(openDay, [1, 2, 1], (serial) => (serial === 2 ? { name: "" } : {}));
    const before = (await town.journal()).length;
    const checked = await checkTable(town, table);
    expect(checked.lines).toMatchObject([
      { good: true, receipt: null },
      { good: false, faults: [{ field: "name", code: "REQUIRED" }] },
      { good: false, refusal: { code: "ALREADY_APPLIED" } },
    ]);
    expect(await listed(town, openDay)).toMatchObject({ applied: 0, applications: { edges: [] } });
    expect(await town.journal()).toHaveLength(before);
    expect(goodOf(await enterTable(town, "after-check", table))).toEqual(goodOf(checked));
  });

  it("names whoever shares a phone and is there already, and no number of the check itself, which is nobody's", async () => {
    const [there] = (
      await enterTable(
        town,
        "there",
        tableOf(openDay, [20], () => ({ phone: "13800008888" })),
      )
    ).lines;
    const { lines } = await checkTable(
      town,
      tableOf(openDay, [21, 22], () => ({ phone: "13800008888" })),
    );
    expect(lines.map(({ possibleDuplicates }: { possibleDuplicates: string[] }) => possibleDuplicates)).toEqual([
      [there.receipt.receiptNumber],
      [there.receipt.receiptNumber],
    ]);
  });

  it("is out of turn as a whole once registration is closed, like the entering of it", async () => {
    town.on("2026-06-03");
    await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
    const table = tableOf(openDay, [8], () => ({ consentObtainedOn: "2026-06-03" }));
    expect(await checkTable(town, table)).toEqual({ __typename: "OutOfTurn", nowAt: "REVIEWING" });
    expect(await enterTable(town, "too-late", table)).toEqual({ __typename: "OutOfTurn", nowAt: "REVIEWING" });
  });
});
