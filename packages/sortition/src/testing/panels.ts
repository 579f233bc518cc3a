import { type Problem, sizeOf } from "../problem.js";

/** Every lawful panel of a small problem, as indices of people, found by trying everybody in and out. Throws `RangeError` beyond a million tries. */
export function everyPanel({ k, quotas, applicants, onePerHousehold }: Problem): number[][] {
  const panels: number[][] = [];
  const seats = new Map<string, number>();
  const key = (feature: string, value: string) => JSON.stringify([feature, value]);
  const count = (person: number, by: number) => {
    for (const feature of Object.keys(quotas)) {
      const at = key(feature, applicants[person]!.features[feature]!);
      seats.set(at, (seats.get(at) ?? 0) + by * sizeOf(applicants[person]!));
    }
  };
  const lawful = () =>
    Object.entries(quotas).every(([feature, values]) =>
      Object.entries(values).every(([value, { min, max }]) => {
        const taken = seats.get(key(feature, value)) ?? 0;
        return taken >= min && taken <= max;
      }),
    );
  let tries = 0;
  const choose = (person: number, left: number, chosen: readonly number[], homes: readonly string[]) => {
    if (++tries > 1_000_000) throw new RangeError("too many panels to try");
    if (left === 0 && lawful()) panels.push([...chosen]);
    if (left === 0 || person === applicants.length) return;
    const { household } = applicants[person]!;
    const size = sizeOf(applicants[person]!);
    if (size <= left && !(onePerHousehold && household !== undefined && homes.includes(household))) {
      count(person, 1);
      choose(person + 1, left - size, [...chosen, person], household === undefined ? homes : [...homes, household]);
      count(person, -1);
    }
    choose(person + 1, left, chosen, homes);
  };
  choose(0, k, [], []);
  return panels;
}
