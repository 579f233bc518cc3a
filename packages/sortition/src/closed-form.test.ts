import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Selected } from "./outcome.js";
import type { Problem, Quota } from "./problem.js";
import { selectHere } from "./select.js";

const townOf = (groups: readonly (Quota & { readonly people: number })[], k: number): Problem => ({
  k,
  quotas: { category: Object.fromEntries(groups.map(({ min, max }, at) => [`c${at}`, { min, max }])) },
  applicants: groups.flatMap(({ people }, at) =>
    Array.from({ length: people }, (_, i) => ({ id: `${at}-${i}`, features: { category: `c${at}` } })),
  ),
  onePerHousehold: false,
});

describe("One feature", () => {
  it("gives each group its exact quota, where quotas are exact", async () => {
    const { p, model } = (await selectHere(
      townOf(
        [
          { people: 30, min: 4, max: 4 },
          { people: 7, min: 2, max: 2 },
        ],
        6,
      ),
    )) as Selected;
    for (const [t, { rows, n }] of model.types.entries()) expect(p[t]!).toBeCloseTo(model.rows[rows[0]!]!.min / n, 12);
  });

  it("fills like water: equal chances, lifted by a minimum and held by a maximum", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ people: fc.integer({ min: 1, max: 40 }), min: fc.nat(4), more: fc.nat(8) }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (drawn, k) => {
          const outcome = await selectHere(
            townOf(
              drawn.map(({ people, min, more }) => ({ people, min, max: min + more })),
              k,
            ),
          );
          if (outcome.kind !== "ok") return;
          const { p, model, route } = outcome;
          expect(route).toBe("closed-form");
          const at = (t: number) => model.rows[model.types[t]!.rows[0]!]!;
          // Whoever has less than another is held by a maximum, or the other is lifted by a minimum.
          for (const [t, { n, cap }] of model.types.entries())
            for (const [u, other] of model.types.entries())
              if (p[t]! < p[u]! - 1e-9)
                expect(p[t]! * n >= Math.min(at(t).max, n, cap || n, k) - 1e-6 || p[u]! * other.n <= at(u).min + 1e-6).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});
