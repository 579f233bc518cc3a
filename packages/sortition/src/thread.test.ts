import { afterAll, describe, expect, it } from "@jest/globals";
import type { Progress } from "./outcome.js";
import { selectHere } from "./select.js";
import { town } from "./testing/draws.js";
import { Solver } from "./thread.js";

/** The worker as it is shipped: a thread cannot be started from a source. */
const solver = new Solver(new URL("../dist/worker.js", import.meta.url));
afterAll(() => solver.close());

describe("A thread of its own", () => {
  it("answers to the byte what this thread answers, and tells how far it is", async () => {
    const told: Progress[] = [];
    const outcome = await solver.select(town, { onProgress: (progress) => told.push(progress) });
    expect(outcome).toEqual(await selectHere(town));
    expect(told.map(({ phase }) => phase)).toEqual(expect.arrayContaining(["leximin", "walk"]));
    expect(told.every(({ done }) => done >= 0 && done <= 1)).toBe(true);
  });

  it("takes one job after the other", async () => {
    const [one, other] = await Promise.all([solver.select(town), solver.select({ ...town, k: 9 })]);
    expect([one.kind, other.kind]).toEqual(["ok", "ok"]);
  });

  it("stops where it is told to, and goes on with the next job", async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(solver.select(town, { signal: stopped.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect((await solver.select(town)).kind).toBe("ok");
  });

  it("hands back every fault of an unreadable problem", async () => {
    await expect(solver.select({ ...town, k: -1 })).rejects.toMatchObject({
      name: "InvalidProblem",
      issues: [{ code: "NOT_A_WHOLE_NUMBER" }],
    });
  });
});
