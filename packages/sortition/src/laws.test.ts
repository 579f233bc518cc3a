import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { auditLottery } from "./audit.js";
import { asNumber, checkCertificate } from "./certificate.js";
import type { Infeasible, Outcome, Selected } from "./outcome.js";
import type { Problem, Quotas } from "./problem.js";
import { selectHere } from "./select.js";
import { everyPanel } from "./testing/panels.js";
import { smallProblem } from "./testing/problems.js";

const byId = ({ applicants }: Problem, { model, p }: Selected) =>
  new Map(model.types.flatMap(({ members }, t) => members.map((member) => [applicants[member]!.id, p[t]!] as const)));

/** Of every problem that has a panel. */
const whereFeasible = (
  arbitrary: fc.Arbitrary<Problem>,
  law: (problem: Problem, selected: Selected) => void | Promise<void>,
  numRuns = 25,
) =>
  fc.assert(
    fc.asyncProperty(arbitrary, async (problem) => {
      const outcome: Outcome = await selectHere(problem);
      if (outcome.kind === "ok") await law(problem, outcome);
    }),
    { numRuns },
  );

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-5);

const withQuotas = (problem: Problem, change: (quota: { min: number; max: number }) => { min: number; max: number }): Problem => ({
  ...problem,
  quotas: Object.fromEntries(
    Object.entries(problem.quotas).map(([feature, values]) => [
      feature,
      Object.fromEntries(Object.entries(values).map(([value, quota]) => [value, change(quota)])),
    ]),
  ) as Quotas,
});

describe("Laws of a fair draw", () => {
  it("1. every panel of the list keeps every rule, and there are a thousand", () =>
    whereFeasible(smallProblem(), (_, { model, lottery }) => {
      expect(auditLottery(model, lottery).violations).toEqual([]);
      expect(lottery.M).toBe(1000);
    }));

  it("2. chances lie between 0 and 1, and together fill k seats", () =>
    whereFeasible(smallProblem(), ({ k }, { model, p }) => {
      for (const chance of p) expect(chance).toBeGreaterThanOrEqual(0);
      for (const chance of p) expect(chance).toBeLessThanOrEqual(1 + 1e-9);
      close(
        model.types.reduce((sum, { n, size }, t) => sum + p[t]! * n * size, 0),
        k,
      );
    }));

  it("3. and 4. who applies first, and what anything is called, changes nobody's chance", () =>
    whereFeasible(smallProblem(), async (problem, selected) => {
      const renamed: Problem = {
        ...problem,
        quotas: Object.fromEntries(Object.entries(problem.quotas).map(([name, values]) => [`z${9 - Number(name.slice(1))}`, values])),
        applicants: problem.applicants.toReversed().map((person) => ({
          ...person,
          features: Object.fromEntries(Object.entries(person.features).map(([name, value]) => [`z${9 - Number(name.slice(1))}`, value])),
        })),
      };
      const other = byId(renamed, (await selectHere(renamed)) as Selected);
      for (const [id, chance] of byId(problem, selected)) close(other.get(id)!, chance);
    }));

  it("5. nobody's least chance can exceed the bound, which anybody recomputes in whole numbers", () =>
    whereFeasible(smallProblem(), (_, { model, certificate, minimum }) => {
      const bound = checkCertificate(model, certificate);
      expect(bound).toEqual({ num: certificate.num, den: certificate.den });
      expect(asNumber(bound)).toBeGreaterThanOrEqual(minimum - 1e-6);
    }));

  it("7. a pool twice as large with the same quotas has half the chances, where the relaxation is exact", () =>
    whereFeasible(smallProblem({ households: false, sizes: false }), async (problem, selected) => {
      if (!["lp", "walk", "closed-form"].includes(selected.route)) return;
      const applicants = problem.applicants.flatMap((person) => [person, { ...person, id: `${person.id} again` }]);
      const doubled: Outcome = await selectHere({ ...problem, applicants });
      expect(doubled.kind).toBe("ok");
      expect((doubled as Selected).minimum).toBeGreaterThanOrEqual(selected.minimum / 2 - 1e-5);
    }));

  it("8. wider quotas never lower the least chance of the same people", () =>
    whereFeasible(smallProblem(), async (problem, selected) => {
      const wider = (await selectHere(withQuotas(problem, ({ min, max }) => ({ min: Math.max(0, min - 1), max: max + 1 })))) as Selected;
      expect(wider.kind).toBe("ok");
      if (wider.notSelectable.length === selected.notSelectable.length)
        expect(wider.minimum).toBeGreaterThanOrEqual(selected.minimum - 1e-6);
    }));

  it("9. where quotas ask for nothing everybody has k of N", () =>
    whereFeasible(smallProblem({ households: false, sizes: false }), async (problem) => {
      const free = (await selectHere(withQuotas(problem, () => ({ min: 0, max: problem.k })))) as Selected;
      for (const chance of byId(problem, free).values()) close(chance, problem.k / problem.applicants.length);
    }));

  it("adding somebody never makes a panel impossible", () =>
    whereFeasible(smallProblem(), async (problem) => {
      const [first] = problem.applicants;
      const { household: _, ...stranger } = { ...first!, id: "stranger" };
      expect((await selectHere({ ...problem, applicants: [...problem.applicants, stranger] })).kind).toBe("ok");
    }));

  it("everybody is in where there are as many seats as people", () =>
    fc.assert(
      fc.asyncProperty(smallProblem({ households: false, sizes: false }), async (problem) => {
        if (!problem.applicants.length) return;
        const k = problem.applicants.length;
        const all = (await selectHere({ ...withQuotas(problem, () => ({ min: 0, max: k })), k })) as Selected;
        for (const chance of byId(problem, all).values()) close(chance, 1);
      }),
      { numRuns: 15 },
    ));
});

describe("Laws of mending", () => {
  const cost = (changes: Infeasible["relaxations"][number]["changes"]) =>
    changes.reduce((sum, { bound, from, to }) => sum + (bound === "max" ? to - from : (from - to) * (1 + 2 / from)), 0);

  const mended = (problem: Problem, changes: Infeasible["relaxations"][number]["changes"]): Problem => ({
    ...problem,
    quotas: changes.reduce<Quotas>(
      (quotas, { feature, value, bound, to }) => ({
        ...quotas,
        [feature]: { ...quotas[feature], [value]: { ...quotas[feature]![value]!, [bound]: to } },
      }),
      problem.quotas,
    ),
  });

  it("10. makes a panel possible, costs what it says, and no step of it can be undone", () =>
    fc.assert(
      fc.asyncProperty(smallProblem({ people: 7 }), async (problem) => {
        const outcome: Outcome = await selectHere(problem);
        if (outcome.kind === "ok") return;
        for (const { cost: told, changes } of outcome.relaxations) {
          expect(told).toBeCloseTo(cost(changes), 9);
          expect(everyPanel(mended(problem, changes)).length).toBeGreaterThan(0);
          for (const [at, change] of changes.entries()) {
            const undone = { ...change, to: change.to + (change.bound === "max" ? -1 : 1) };
            expect(everyPanel(mended(problem, changes.with(at, undone)))).toEqual([]);
          }
        }
        expect(outcome.relaxations.map(({ cost: told }) => told)).toEqual(
          outcome.relaxations.map(({ cost: told }) => told).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 40 },
    ));

  it("finds the cheapest there is: no panel at all misses the quotas by less", () =>
    fc.assert(
      fc.asyncProperty(smallProblem({ people: 7 }), async (problem) => {
        const outcome: Outcome = await selectHere(problem);
        if (outcome.kind === "ok") return;
        const free = withQuotas(problem, () => ({ min: 0, max: problem.k }));
        const prices = everyPanel(free).map((panel) => {
          const seats = (feature: string, value: string) =>
            panel.reduce((sum, person) => {
              const { features, size = 1 } = problem.applicants[person]!;
              return sum + (features[feature] === value ? size : 0);
            }, 0);
          return Object.entries(problem.quotas).reduce(
            (sum, [feature, values]) =>
              Object.entries(values).reduce((own, [value, { min, max }]) => {
                const taken = seats(feature, value);
                return own + Math.max(0, taken - max) + (min > taken ? (min - taken) * (1 + 2 / min) : 0);
              }, sum),
            0,
          );
        });
        if (!prices.length) expect(outcome).toMatchObject({ relaxations: [], hopeless: true });
        else expect(outcome.relaxations[0]!.cost).toBeCloseTo(Math.min(...prices), 6);
      }),
      { numRuns: 40 },
    ));
});
