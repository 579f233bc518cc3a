import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { commitmentOf, type Draw, type DrawBundle, drawByLot, seedOf, verifyDraw } from "@kaimen/domain";
import { sha256, withHashes } from "./hashes.js";

/** What the office's own program computes with. */
const ofNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const candidates = Array.from({ length: 12 }, (_, at) => ({ receipt: String(100_000 + at), category: at < 8 ? "NETIZEN" : "ROLE_MODEL" }));
const frozen = {
  openDay: "day",
  candidates,
  quotas: [
    { category: "NETIZEN", least: 1, most: 4, filledBy: "CALL" as const },
    { category: "ROLE_MODEL", least: 1, most: 2, filledBy: "CALL" as const },
  ],
  seats: 6,
  sourceNames: ["现场摇号"],
};
const sources = [{ name: "现场摇号", value: "4071 9382 5516 0027 3948" }];
const commitment = commitmentOf(frozen, ofNode);
const seed = seedOf(commitment, sources, ofNode);
const bundle: DrawBundle = { ...frozen, commitment, sources, seed, draw: drawByLot({ ...frozen, seed }, ofNode) as Draw };

const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

describe("A hash in the browser", () => {
  it("is SHA-256", async () => expect(await sha256("abc")).toBe(abc));

  it("is the same by the small program where the browser offers none", async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, "crypto", { value: undefined, configurable: true });
    try {
      expect(await sha256("abc")).toBe(abc);
    } finally {
      Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true });
    }
  });

  it("lets the rules, which wait for nothing, check an honest draw to the last tick", async () => {
    const ticks = await withHashes((hash) => verifyDraw(bundle, hash));
    expect(ticks.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
  });

  it("finds out a list that was changed afterwards (negative control)", async () => {
    const changed = { ...bundle, candidates: candidates.slice(1) };
    expect((await withHashes((hash) => verifyDraw(changed, hash))).find(({ ok }) => !ok)?.step).toBe("COMMITMENT");
  });
});
