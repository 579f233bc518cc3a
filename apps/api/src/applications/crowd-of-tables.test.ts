import { afterEach, describe, expect, it } from "@jest/globals";
import { oneAtATime, type Turn } from "../platform/turns/one-at-a-time.js";
import { enterTable, listed, tableOf } from "../testing/applicants.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const CLERKS = Array.from({ length: 8 }, (_, at) => at);
const PEOPLE = Array.from({ length: 30 }, (_, at) => at + 1);

/** Everybody's turn is taken alone, and a table's never: what would happen without it. */
const lineByLineOnly: Turn = async (manager, digests) => (digests.length > 10 ? undefined : oneAtATime(manager, digests));

type Table = { readonly lines: readonly { readonly good: boolean; readonly refusal: { code: string } | null }[] };

describe("When eight clerks enter one table at once", () => {
  let town: Town;
  afterEach(() => town.close());

  /** Each under a key of her own, every second one sorted the other way round. */
  const eightTimes = (openDay: string) =>
    Promise.allSettled<Table>(
      CLERKS.map((clerk) => enterTable(town, `of-${clerk}`, tableOf(openDay, clerk % 2 ? PEOPLE : PEOPLE.toReversed()))),
    );

  it("enters every person once, tells the others that she has applied, and makes nobody fail", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    const lines = (await eightTimes(openDay)).flatMap((one) => (one.status === "fulfilled" ? one.value.lines : []));
    expect(lines).toHaveLength(8 * PEOPLE.length);
    expect(lines.filter(({ good }) => good)).toHaveLength(PEOPLE.length);
    expect(lines.filter(({ refusal }) => refusal?.code === "ALREADY_APPLIED")).toHaveLength(7 * PEOPLE.length);
    expect(await listed(town, openDay)).toMatchObject({ applied: PEOPLE.length });
  });

  it("would fail for some without the turn of the whole table, who wait for each other: so it is that which keeps them apart", async () => {
    town = await startTown("2026-05-22", { turn: lineByLineOnly });
    const openDay = await recruitingDay(town);
    const failed = (await eightTimes(openDay)).filter(({ status }) => status === "rejected");
    expect(failed.length).toBeGreaterThan(0);
  });

  it("answers eight sendings of one request with one answer, to the letter", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    const answers = await Promise.all(CLERKS.map(() => enterTable(town, "sent-again", tableOf(openDay, PEOPLE))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await listed(town, openDay)).applied).toBe(PEOPLE.length);
  });
});
