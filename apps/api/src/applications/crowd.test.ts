import { afterEach, describe, expect, it } from "@jest/globals";
import type { Turn } from "../platform/turns/one-at-a-time.js";
import { listed, opening, submit } from "../testing/applicants.js";
import { WITHDRAW } from "../testing/application-acts.js";
import { CLOSE_REGISTRATION } from "../testing/open-day-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const crowd = Array.from({ length: 10 }, (_, at) => at);
const taken = (answers: readonly { __typename: string }[]) => answers.filter(({ __typename }) => __typename === "ApplicationReceipt");

/** No turn at all: whoever is to be compared with others waits until so many are there, and then all go at once. */
function together(many: number): Turn {
  let arrived = 0;
  let go = () => {};
  const all = new Promise<void>((resolve) => void (go = resolve));
  return async (_, digests) => {
    if (digests.length < 2) return;
    arrived += 1;
    if (arrived === many) go();
    await all;
  };
}

describe("When many apply at once", () => {
  let town: Town;
  afterEach(() => town.close());

  /** Ten times the same person, each time under a key of its own, as ten devices would send it. */
  const samePersonTenTimes = (openDay: string) =>
    Promise.all(crowd.map((at) => submit(town, openDay, 1, { idempotencyKey: `device-number-${at}-of-ten` })));

  it("takes one person once, and counts her once", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    const answers = await samePersonTenTimes(openDay);
    expect(taken(answers)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "ALREADY_APPLIED")).toHaveLength(9);
    expect(await listed(town, openDay)).toMatchObject({ applied: 1, applications: { edges: [{}] } });
  });

  it("would take her more than once without the turns: so it is they that keep her to one", async () => {
    town = await startTown("2026-05-22", { turn: together(8) });
    const openDay = await recruitingDay(town);
    expect(taken(await samePersonTenTimes(openDay)).length).toBeGreaterThan(1);
  });

  it("answers ten retries of one request with one receipt, to the letter", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    const answers = await Promise.all(crowd.map(() => submit(town, openDay, 1)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await listed(town, openDay)).applied).toBe(1);
  });

  it("does not mistake another form under the same key for a retry", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    await submit(town, openDay, 1);
    expect(await submit(town, openDay, 1, { villageOrUnit: "红旗村" })).toMatchObject({
      faults: [{ field: "idempotencyKey", code: "USED_FOR_OTHER_INPUT" }],
    });
  });

  it("counts nobody in once the call is closed, though it was open when she was judged", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    town.on("2026-06-03");
    const count = () =>
      town.world.transact(async ({ applications }) => ({
        counted: await applications.countIn({ organisation: town.organisation, openDay, category: "NETIZEN" }),
      }));
    expect(await count()).toEqual({ counted: true });
    await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
    expect(await count()).toEqual({ counted: false });
  });

  it("takes everybody or answers that it is over, when the call is closed in the midst of them", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    town.on("2026-06-03");
    const coming = crowd.map((at) => submit(town, openDay, at));
    const [, ...answers] = await Promise.all([town.asOrganiser(CLOSE_REGISTRATION, { openDay }), ...coming]);
    const late = answers.filter(({ nowAt }) => nowAt === "REVIEWING");
    expect(taken(answers).length + late.length).toBe(10);
    expect(await listed(town, openDay)).toMatchObject({ applied: taken(answers).length });
  });

  it("counts to the last one while some come and others go", async () => {
    town = await startTown("2026-05-22");
    const openDay = await recruitingDay(town);
    const came = await Promise.all(Array.from({ length: 24 }, (_, at) => submit(town, openDay, at)));
    const going = came.slice(0, 8).map((receipt, at) => town.asAnyone(WITHDRAW, { input: opening(receipt, at) }));
    const coming = Array.from({ length: 8 }, (_, at) => submit(town, openDay, 100 + at, { category: "NETIZEN" }));
    await Promise.all([...going, ...coming]);
    const { applied, quotas, applications } = await listed(town, openDay);
    expect({ applied, listed: applications.edges.length }).toEqual({ applied: 24, listed: 24 });
    expect(quotas).toContainEqual({ category: "ORDINARY_CITIZEN", applied: 16 });
    expect(quotas).toContainEqual({ category: "NETIZEN", applied: 8 });
  });
});
