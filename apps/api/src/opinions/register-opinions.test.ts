import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { oneAtATime, type Turn } from "../platform/turns/one-at-a-time.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { CHECK_PILE, REGISTER, REGISTER_PILE } from "../testing/opinion-acts.js";
import { startTown, type Town } from "../testing/town.js";

const slip = (line: number, more: object = {}) => ({
  line,
  kind: "SUGGESTION",
  channel: "PAPER",
  text: `第${line}张：路灯不亮。`,
  ...more,
});
const named = (line: number) => slip(line, { name: `编造人${line}`, phone: `1380000${String(line).padStart(4, "0")}` });
const pileOf = (town: Town) => async (lines: readonly object[], openDay?: string) =>
  (await town.asOrganiser(REGISTER_PILE, { input: { lines, openDay } })).registerOpinions;
const count = async (town: Town, table: string) => Number((await town.database.query(`SELECT count(*) FROM ${table}`))[0].count);

describe("registerOpinions", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterAll(() => town.close());

  it("registers the good slips, with a receipt where somebody left her name, and tells the others by their number", async () => {
    const people = await count(town, "person");
    const { lines } = await pileOf(town)([
      slip(2),
      named(3),
      { ...named(4), text: " " },
      slip(5, { name: "编造人五", receivedOn: "2026-05-23" }),
    ]);
    expect(lines).toMatchObject([
      { line: 2, good: true, receipt: { receiptNumber: null, receiptCode: null } },
      { line: 3, good: true, receipt: { receiptNumber: expect.any(String), receiptCode: expect.any(String) } },
      { line: 4, good: false, receipt: null, faults: [{ field: "text", code: "REQUIRED" }] },
      {
        line: 5,
        good: false,
        faults: [
          { field: "phone", code: "REQUIRED" },
          { field: "receivedOn", code: "OUT_OF_RANGE" },
        ],
      },
    ]);
    expect(await count(town, "person")).toBe(people + 1);
  });

  it("lets the clock run from the day each slip was handed over, as one that is keyed in alone", async () => {
    const { lines } = await pileOf(town)([slip(20, { receivedOn: "2026-05-20" })]);
    const { line: _, ...input } = slip(0, { receivedOn: "2026-05-20", idempotencyKey: "a-slip-keyed-in-alone" }) as Record<string, unknown>;
    const { registerOpinion: alone } = await town.asOrganiser(REGISTER, { input });
    expect(lines[0].receipt.due).toBe(alone.due);
  });

  it("takes the same pile once, whoever sends it, and answers the same to the letter", async () => {
    const pile = [named(30), slip(31)];
    const one = await pileOf(town)(pile, openDay);
    const before = await count(town, "opinion");
    const other = (await town.asStaff("OPINION_HANDLER")(REGISTER_PILE, { input: { lines: pile, openDay } })).registerOpinions;
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(await count(town, "opinion")).toBe(before);
  });

  it("takes two slips that say the same, for two people may", async () => {
    const { lines } = await pileOf(town)([slip(40, { text: "停车难" }), slip(41, { text: "停车难" })]);
    expect(lines.map(({ good }: { good: boolean }) => good)).toEqual([true, true]);
  });

  it("checks a pile without leaving anything behind, and tells what registering will tell", async () => {
    const pile = [named(50), { ...named(51), phone: "12" }];
    const before = [await count(town, "opinion"), await count(town, "person"), (await town.journal()).length];
    const checked = (await town.asOrganiser(CHECK_PILE, { input: { lines: pile } })).checkOpinions;
    expect(checked.lines).toMatchObject([
      { line: 50, good: true, receipt: null },
      { line: 51, good: false, faults: [{ field: "phone", code: "MALFORMED" }] },
    ]);
    expect([await count(town, "opinion"), await count(town, "person"), (await town.journal()).length]).toEqual(before);
    expect((await pileOf(town)(pile)).lines.map(({ good }: { good: boolean }) => good)).toEqual([true, false]);
  });

  it.each([0, 101])("is told that a pile of %i is too few or too many for one request", async (size) => {
    const lines = Array.from({ length: size }, (_, at) => slip(at));
    expect(await pileOf(town)(lines)).toMatchObject({ faults: [{ field: "lines", code: "OUT_OF_RANGE" }] });
  });

  it("is for who may register one, and for nobody else", async () => {
    await expect(town.asStaff("APPROVER")(REGISTER_PILE, { input: { lines: [slip(60)] } })).rejects.toThrow("You may not ask for this.");
  });
});

describe("When eight clerks register piles of the same people at once", () => {
  const people = Array.from({ length: 12 }, (_, at) => 100 + at);
  const piles = (town: Town) =>
    Promise.allSettled(
      Array.from({ length: 8 }, (_, clerk) =>
        pileOf(town)((clerk % 2 ? people : people.toReversed()).map((line) => ({ ...named(line), text: `第${clerk}叠` }))),
      ),
    );

  it("takes every slip down and every person once, and nobody waits for each other", async () => {
    const town = await startTown("2026-05-22");
    expect((await piles(town)).filter(({ status }) => status === "fulfilled")).toHaveLength(8);
    expect(await count(town, "opinion")).toBe(8 * people.length);
    expect(await count(town, "person")).toBe(people.length);
    await town.close();
  });

  it("would fail for some without the turn of the whole pile", async () => {
    const slipBySlipOnly: Turn = async (manager, digests) => (digests.length > 10 ? undefined : oneAtATime(manager, digests));
    const town = await startTown("2026-05-22", { turn: slipBySlipOnly });
    expect((await piles(town)).filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
    await town.close();
  });
});
