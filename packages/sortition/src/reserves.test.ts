import { beforeAll, describe, expect, it } from "@jest/globals";
import { type DrawState, replace } from "./reserves.js";
import { drawn, town } from "./testing/draws.js";
import { brokenBy } from "./type-model.js";
import { fromHex } from "./verify.js";

type Draw = Awaited<ReturnType<typeof drawn>>;
let draw: Draw;
let state: DrawState;
beforeAll(async () => {
  draw = await drawn();
  const { bundle, list, selected } = draw;
  state = { model: selected.model, seed: fromHex(bundle.seed), listed: list, seated: bundle.winners, gone: new Set() };
});

const after = (from: DrawState, dropped: number): DrawState => {
  const answer = replace(from, dropped);
  const seated = from.seated.filter((person) => person !== dropped);
  return { ...from, seated: answer ? [...seated, answer.replacement] : seated, gone: new Set([...from.gone, dropped]) };
};

const countsOf = ({ model, listed, seated }: DrawState) =>
  model.types.map((_, t) => seated.filter((person) => listed[person]!.type === t).length);

describe("Who moves up", () => {
  it("is the next of the same type in the published order, and every quota still holds", () => {
    for (const dropped of state.seated) {
      const answer = replace(state, dropped);
      if (answer?.rule !== "same-type") continue;
      const reserves = draw.bundle.reserves[state.listed[dropped]!.type]!;
      const homes = new Set(state.seated.filter((person) => person !== dropped).map((person) => state.listed[person]!.household));
      expect(answer.replacement).toBe(reserves.find((one) => !homes.has(state.listed[one]!.household ?? "")));
      expect(brokenBy(state.model, countsOf(after(state, dropped)))).toBeUndefined();
    }
  });

  it("does not depend on who of two people of one type withdrew first", async () => {
    const plain = { ...town, quotas: { gender: town.quotas.gender! }, onePerHousehold: false };
    const applicants = plain.applicants.map(({ id, features }) => ({ id, features: { gender: features.gender! } }));
    const { bundle, list, selected } = await drawn({ ...plain, applicants });
    const from: DrawState = { model: selected.model, seed: fromHex(bundle.seed), listed: list, seated: bundle.winners, gone: new Set() };
    const [one, other] = from.seated.filter((person) => list[person]!.type === list[from.seated[0]!]!.type);
    const seatedAfter = ({ seated }: DrawState) => seated.toSorted((a, b) => a - b);
    expect(seatedAfter(after(after(from, one!), other!))).toEqual(seatedAfter(after(after(from, other!), one!)));
  });

  it("is nobody who sits already, shares a household with one who does, or has withdrawn", () => {
    let now = state;
    for (let round = 0; round < 20; round++) {
      const dropped = now.seated[round % now.seated.length]!;
      const answer = replace(now, dropped);
      if (!answer) break;
      expect(now.seated).not.toContain(answer.replacement);
      expect(now.gone.has(answer.replacement)).toBe(false);
      now = after(now, dropped);
      const homes = now.seated.flatMap((person) => town.applicants[person]!.household ?? []);
      expect(new Set(homes).size).toBe(homes.length);
    }
  });

  it("is of another type with whom every quota holds, where the type has nobody left", () => {
    const dropped = state.seated[0]!;
    const { type } = state.listed[dropped]!;
    const gone = new Set(state.listed.flatMap((one, at) => (one.type === type ? [at] : [])));
    const answer = replace({ ...state, gone }, dropped)!;
    expect(["quota-preserving", "relaxed"]).toContain(answer.rule);
    expect(answer.rule === "quota-preserving").toBe(answer.violation === 0);
    if (answer.violation === 0) expect(brokenBy(state.model, countsOf(after({ ...state, gone }, dropped)))).toBeUndefined();
  });

  it("is whoever breaks the quotas least where nobody keeps them, and it says by how many seats", () => {
    const model = { ...state.model, rows: state.model.rows.map((row) => (row.value === "f" ? { ...row, min: 8, max: 8 } : row)) };
    const answer = replace({ ...state, model, gone: new Set() }, state.seated[0]!)!;
    if (answer.rule === "relaxed") expect(answer.violation).toBeGreaterThan(0);
    else expect(answer.rule).toBe("same-type");
  });

  it("is nobody where nobody is left", () => {
    expect(replace({ ...state, gone: new Set(state.listed.keys()) }, state.seated[0]!)).toBeUndefined();
  });
});
