import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Highs } from "highs";
import { asNumber, checkCertificate } from "./certificate.js";
import { solver } from "./lp.js";
import type { Outcome, Selected } from "./outcome.js";
import type { Problem } from "./problem.js";
import { selectHere } from "./select.js";
import { fairestByHand } from "./testing/fairest-by-hand.js";
import { everyPanel } from "./testing/panels.js";
import { smallProblem } from "./testing/problems.js";

let highs: Highs;
beforeAll(async () => {
  highs = await solver();
});

const chancesOf = ({ model, p }: Selected) =>
  new Map(model.types.flatMap(({ members }, t) => members.map((member) => [member, p[t]!] as const)));

const peopleOut = ({ model, notSelectable }: Selected) =>
  notSelectable.flatMap(({ type }) => model.types[type]!.members).sort((a, b) => a - b);

async function compared(problem: Problem) {
  const panels = everyPanel(problem);
  const outcome: Outcome = await selectHere(problem);
  expect(outcome.kind).toBe(panels.length ? "ok" : "infeasible");
  return outcome.kind === "ok" ? { outcome, panels } : undefined;
}

describe("Against every panel that there is", () => {
  it("says rightly whether a panel exists, who is in none, and gives everybody the fairest chance", async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem(), async (problem) => {
        const both = await compared(problem);
        if (!both) return;
        const { outcome, panels } = both;
        const seated = new Set(panels.flat());
        expect(peopleOut(outcome)).toEqual([...problem.applicants.keys()].filter((person) => !seated.has(person)));
        const chances = chancesOf(outcome);
        for (const [person, chance] of fairestByHand(highs, panels)) expect(chances.get(person)).toBeCloseTo(chance, 5);
      }),
      { numRuns: 60 },
    );
  });

  it("never proves a bound below what is possible, and prints a list that no other list of 1000 panels beats", async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem(), async (problem) => {
        const both = await compared(problem);
        if (!both) return;
        const { outcome, panels } = both;
        const best = Math.min(...fairestByHand(highs, panels).values());
        const bound = asNumber(checkCertificate(outcome.model, outcome.certificate));
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
        if (outcome.gap.certified) expect(outcome.minCount).toBe(Math.floor(1000 * best + 1e-6));
        expect(outcome.minCount).toBeGreaterThanOrEqual(Math.floor(1000 * best + 1e-6) - 1);
      }),
      { numRuns: 40 },
    );
  });
});
