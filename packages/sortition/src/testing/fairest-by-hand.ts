import type { Highs } from "highs";
import { createModel, isOptimal, type LinearRow } from "../lp.js";

/**
 * LEXIMIN over an explicit list of panels, by its definition and person by person: raise the smallest chance, then fix everybody who
 * cannot have more at that level, each shown by a programme of their own. Slow, and different from what is tested. Person -> chance.
 */
export function fairestByHand(highs: Highs, panels: readonly (readonly number[])[]): Map<number, number> {
  const people = [...new Set(panels.flat())];
  const fixed = new Map<number, number>();
  const level = panels.length;
  const rowOf = (person: number, floor: number | undefined): LinearRow => {
    const own = panels.flatMap((panel, at) => (panel.includes(person) ? [at] : []));
    const least = fixed.get(person) ?? floor;
    return least === undefined
      ? { types: [...own, level], coefficients: [...own.map(() => 1), -1], min: 0, max: Number.POSITIVE_INFINITY }
      : { types: own, coefficients: own.map(() => 1), min: least - 1e-9, max: Number.POSITIVE_INFINITY };
  };
  const most = (cost: number[], floor?: number) => {
    const all: LinearRow = { types: [...panels.keys()], coefficients: panels.map(() => 1), min: 1, max: 1 };
    const rows = [...people.map((person) => rowOf(person, floor)), all];
    const model = createModel(highs, { cost, lower: cost.map(() => 0), upper: cost.map(() => 1) }, rows);
    try {
      model.run();
      if (!isOptimal(highs, model)) throw new Error("the programme by hand has no optimum");
      return model.getObjectiveValue();
    } finally {
      model.dispose();
    }
  };
  while (fixed.size < people.length) {
    const raised = most([...panels.map(() => 0), 1]);
    const open = people.filter((person) => !fixed.has(person));
    const stuck = open.filter((person) => most([...panels.map((panel) => Number(panel.includes(person))), 0], raised) < raised + 1e-6);
    for (const person of stuck) fixed.set(person, raised);
  }
  return fixed;
}
