import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { main } from "./cli.js";
import { drawn } from "./testing/draws.js";

let folder: string;
let bundle: unknown;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sortition-"));
  ({ bundle } = await drawn());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => void jest.restoreAllMocks());

/** Runs the command on a file with this content; what it writes is kept, as a shell would. */
async function run(command: string, content: unknown) {
  writeFileSync(join(folder, "input.json"), typeof content === "string" ? content : JSON.stringify(content));
  let out = "";
  let err = "";
  jest.spyOn(process.stdout, "write").mockImplementation(((text: string, done?: () => void) => ((out += text), done?.(), true)) as any);
  jest.spyOn(process.stderr, "write").mockImplementation(((text: string) => ((err += text), true)) as any);
  const code = await main([command, "input.json"], folder);
  jest.restoreAllMocks();
  return { code, out, err };
}

const gender = (min: number, max: number) => ({ gender: { f: { min, max }, m: { min: 0, max: 4 } } });
const people = Array.from({ length: 6 }, (_, at) => ({ id: `a${at}`, gender: at < 2 ? "f" : "m" }));

describe("sortition solve", () => {
  it("answers chances, proof and list, and nothing else, with exit code 0", async () => {
    const { code, out, err } = await run("solve", { k: 3, features: gender(1, 1), people });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      feasible: true,
      probabilities: { a0: 0.5, a1: 0.5, a2: 0.5, a5: 0.5 },
      minimum: 0.5,
      bound: { num: "1", den: "2" },
      notSelectable: [],
      route: "closed-form",
      lottery: { panels: 1000, minimumCount: 500 },
      gap: { lower: 0.5, upper: 0.5 },
    });
  });

  it("names everybody in no panel, and the quota that keeps them out", async () => {
    const { out } = await run("solve", { k: 3, features: gender(0, 0), people });
    expect(JSON.parse(out)).toMatchObject({
      minimum: 0.75,
      probabilities: { a0: 0, a2: 0.75 },
      notSelectable: [
        { id: "a0", because: [{ feature: "gender", value: "f", bound: "max", from: 0, to: 1 }] },
        { id: "a1", because: [{ feature: "gender", value: "f", bound: "max", from: 0, to: 1 }] },
      ],
    });
  });

  it("answers quotas that cannot be met with the smallest mending and exit code 3", async () => {
    const { code, out, err } = await run("solve", { k: 3, features: gender(3, 3), people });
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      feasible: false,
      issues: [{ code: "NOT_ENOUGH_APPLICANTS", feature: "gender", value: "f", have: 2, need: 3 }],
      relaxations: [{ cost: 1.66666667, changes: [{ feature: "gender", value: "f", bound: "min", from: 3, to: 2 }] }],
    });
  });

  it("says so where no change of quotas can help", async () => {
    const { code, out } = await run("solve", { k: 9, features: gender(0, 5), people });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: "POOL_TOO_SMALL", have: 6, need: 9 }],
      relaxations: [],
      note: expect.any(String),
    });
  });

  it("tells every fault of an unreadable input in words, with exit code 2 and an empty standard output", async () => {
    const { code, out, err } = await run("solve", {
      k: 1.5,
      features: gender(0, 4),
      people: [...people, { id: "a0", gender: "x" }, { id: "b" }],
    });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n").slice(1)).toEqual([
      "  k, the seats of the panel, must be a whole number above nought",
      '  more than one person has the id "a0"',
      '  "a0" has gender "x", for which there is no quota',
      '  "b" has no gender',
    ]);
  });

  it.each([
    ["not JSON", "{"],
    ["a list", []],
    ["without people", { k: 1, features: {} }],
    ["with a person who is a number", { k: 1, features: {}, people: [7] }],
    ["with a person without an id", { k: 1, features: {}, people: [{}] }],
    ["with a quota that is a number", { k: 1, features: { g: { a: 3 } }, people: [] }],
    ["with sameAddress that is a text", { k: 1, sameAddress: "yes", features: {}, people: [] }],
  ])("refuses an input that is %s in one line", async (_, content) => {
    const { code, out, err } = await run("solve", content);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });
});

describe("sortition verify", () => {
  it("finds a draw sound with exit code 0, step by step", async () => {
    const { code, out, err } = await run("verify", bundle);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.trim().split("\n")).toEqual(
      ["list", "types", "panels", "optimum", "commitment", "seed", "winners"].map((step) => `✓ ${step}`),
    );
  });

  it("says what is wrong with a draw that was tampered with, with exit code 1", async () => {
    const { code, out } = await run("verify", { ...(bundle as object), seed: "00".repeat(32) });
    expect(code).toBe(1);
    expect(out).toContain("the seed does not follow from the commitment and the sources");
  });

  it("takes nothing else for a draw: exit code 2", async () => {
    expect(await run("verify", {})).toMatchObject({ code: 2, out: "" });
  });
});

it("explains itself where it is called wrongly", async () => {
  jest.spyOn(process.stderr, "write").mockImplementation((() => true) as any);
  expect(await main([], folder)).toBe(2);
  expect(await main(["solve"], folder)).toBe(2);
  expect(await main(["solve", "no-such-file.json"], folder)).toBe(2);
  expect(await main(["draw", "input.json"], folder)).toBe(2);
});
