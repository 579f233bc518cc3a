import { beforeAll, describe, expect, it } from "@jest/globals";
import { bundleOf, listHash } from "./draw/bundle.js";
import { drawn, receiptOf, sources, spoken, town } from "./testing/draws.js";
import { checkReceipt, isSound, verify } from "./verify.js";

type Draw = Awaited<ReturnType<typeof drawn>>;
let draw: Draw;
beforeAll(async () => {
  draw = await drawn();
});

const copy = () => JSON.parse(JSON.stringify(draw.bundle)) as any;
const reasonsOf = (bundle: unknown) => verify(bundle).flatMap(({ step, reasons }) => reasons.map((reason) => `${step}: ${reason}`));

describe("The published bundle of a draw", () => {
  it("verifies as it was drawn, also after a journey through a file", () => {
    expect(reasonsOf(draw.bundle)).toEqual([]);
    expect(isSound(verify(copy()))).toBe(true);
  });

  it("seats eight people, who keep every quota and share no household", () => {
    const people = draw.bundle.winners.map((winner) => town.applicants[winner]!);
    expect(people).toHaveLength(8);
    const homes = people.flatMap(({ household }) => household ?? []);
    expect(new Set(homes).size).toBe(homes.length);
  });

  it("draws other people with other balls", () => {
    const other = bundleOf(draw.commitment, draw.list, [{ ...spoken[0]!, value: "08 12 33 41 02 28 19 30 05 44" }, spoken[1]!]);
    expect(other.seed).not.toBe(draw.bundle.seed);
    expect(isSound(verify(other))).toBe(true);
  });

  it.each<[string, (bundle: any) => void]>([
    [
      "a leaf is exchanged for another",
      (bundle) => (bundle.list[3].leaf = bundle.list[3].leaf.replace(/^./, (c: string) => (c === "0" ? "1" : "0"))),
    ],
    ["two people change places", (bundle) => ([bundle.list[0], bundle.list[1]] = [bundle.list[1], bundle.list[0]])],
    ["somebody is left out", (bundle) => bundle.list.pop()],
    ["somebody is added", (bundle) => bundle.list.push({ ...bundle.list[0], leaf: "00".repeat(32) })],
    [
      "two people change types after the commitment",
      (bundle) => {
        const at = bundle.list.findIndex(({ type }: any) => type !== bundle.list[0].type);
        [bundle.list[0].type, bundle.list[at].type] = [bundle.list[at].type, bundle.list[0].type];
      },
    ],
    ["a quota is moved", (bundle) => (bundle.commitment.rows[0].max += 1)],
    ["k is moved", (bundle) => (bundle.commitment.k += 1)],
    ["a panel of the list is changed", (bundle) => (bundle.commitment.lottery.compositions[0][0] += 1)],
    ["a panel is copied once more", (bundle) => (bundle.commitment.lottery.copies[0] += 1)],
    ["a source is renamed", (bundle) => (bundle.commitment.sources[0].name = "dice")],
    ["what a source gave is changed", (bundle) => (bundle.sources[0].value = bundle.sources[0].value.replace("7", "8"))],
    ["another source speaks", (bundle) => (bundle.sources[1].name = "a friend")],
    ["the seed is chosen", (bundle) => (bundle.seed = "00".repeat(32))],
    ["the commitment's hash is exchanged", (bundle) => (bundle.commit = "00".repeat(32))],
    ["the certificate promises less", (bundle) => (bundle.commitment.certificate.num = "0")],
    ["a winner is exchanged", (bundle) => (bundle.winners[0] += 1)],
    ["the reserves are reordered", (bundle) => bundle.reserves.find((own: number[]) => own.length > 1).reverse()],
    ["another panel is said to be drawn", (bundle) => (bundle.panel = (bundle.panel + 1) % 1000)],
    ["a part is missing", (bundle) => delete bundle.commitment.lottery],
  ])("is refused where %s", (_, change) => {
    const bundle = copy();
    change(bundle);
    expect(reasonsOf(bundle)).not.toEqual([]);
  });

  it("is refused where types are changed and everything behind them is derived again, since the list was committed to", () => {
    const list = draw.list.map((one) => ({ ...one }));
    const at = list.findIndex(({ type, household }) => type !== list[20]!.type && household === undefined);
    [list[20], list[at]] = [
      { ...list[20]!, type: list[at]!.type },
      { ...list[at]!, type: list[20]!.type },
    ];
    const bundle = bundleOf(draw.commitment, list, spoken);
    expect(reasonsOf(bundle)).toEqual(["list: the types or households in the list are not those that were committed to"]);
    expect(listHash(bundle.list)).not.toBe(draw.commitment.listed);
  });

  it("is refused where the sources gave so few digits that lists could be tried out", () => {
    const bundle = bundleOf(
      draw.commitment,
      draw.list,
      sources.map(({ name }) => ({ name, value: "123456" })),
    );
    expect(reasonsOf(bundle)).toEqual(["seed: the sources gave 12 digits, and fewer than 20 can be tried out"]);
  });

  it("takes the fallback that was named for a source that did not speak", () => {
    const bundle = bundleOf(draw.commitment, draw.list, [spoken[0]!, { ...spoken[1]!, name: "the one after it" }]);
    expect(reasonsOf(bundle)).toEqual([]);
  });

  it.each([null, 7, "text", [], {}, { commitment: {} }])(
    "names what is wrong with %j in place of a bundle, and does not fall over",
    (nonsense) => {
      expect(isSound(verify(nonsense))).toBe(false);
    },
  );
});

describe("A receipt", () => {
  it("finds its person in the published list, for everybody", () => {
    for (const [at, { leaf }] of draw.bundle.list.entries()) expect(checkReceipt(draw.bundle, receiptOf(at, leaf))).toEqual([]);
  });

  it("finds nobody under another place, another draw, other features or another salt", () => {
    const receipt = receiptOf(5, draw.bundle.list[5]!.leaf);
    expect(checkReceipt(draw.bundle, { ...receipt, index: 6 })).not.toEqual([]);
    expect(checkReceipt(draw.bundle, { ...receipt, drawId: "draw-2" })).not.toEqual([]);
    expect(checkReceipt(draw.bundle, { ...receipt, salt: "00".repeat(16) })).not.toEqual([]);
    const moved = { ...receipt.record, features: { ...receipt.record.features, village: "elsewhere" } };
    expect(checkReceipt(draw.bundle, { ...receipt, record: moved })).not.toEqual([]);
  });
});
