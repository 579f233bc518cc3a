import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { jobsOf } from "./jobs.js";
import { startTown, type Town } from "./testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown("2026-06-22");
});
afterAll(() => town?.close());

const run = async (name: string) =>
  jobsOf(town.world, {})
    .find((job) => job.name === name)
    ?.run(new AbortController().signal);
const names = jobsOf({ transact: undefined } as never, {}).map(({ name }) => name);

describe("Everything that runs by itself", () => {
  it.each(names)("%s finds nothing to do in a new town, and may be run twice", async (name) => {
    await run(name);
    await run(name);
    expect(await town.journal()).toEqual([]);
  });

  it("remembers an answer for three days, the last one to its end, and then forgets it", async () => {
    await town.world.transact(({ idempotency }) =>
      idempotency.once({ organisation: town.organisation, scope: "test", key: "a-key-of-the-client", input: {} }, async () => ({
        done: true,
      })),
    );
    const kept = async () => (await town.database.query("SELECT count(*)::integer AS kept FROM idempotency_key"))[0].kept;
    town.on("2026-06-25", "23:59");
    await run("forget-old-answers");
    expect(await kept()).toBe(1);
    town.on("2026-06-26", "00:00");
    await run("forget-old-answers");
    expect(await kept()).toBe(0);
  });
});
