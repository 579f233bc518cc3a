import type { Lottery } from "../audit.js";
import type { Certificate } from "../certificate.js";
import type { HouseholdClass, PersonType, Row, TypeModel } from "../type-model.js";
import { fromHex, hashOf, hex } from "./canonical.js";
import { derive } from "./derive.js";
import type { Listed } from "./listed.js";
import { rootOf } from "./merkle.js";
import { PROTOCOL, type SourceValue, seedOf } from "./seed.js";

/** A future event that will make the seed, named before it takes place, and what stands in for it where it does not. */
export type NamedSource = { readonly name: string; readonly at: string; readonly fallback: string };

/** What is published before the seed exists. Whole numbers and strings alone, so that its canonical form is its only form. */
export type Commitment = {
  readonly protocol: typeof PROTOCOL;
  readonly drawId: string;
  /** Merkle root of the leaves. */
  readonly root: string;
  /** Hash of the list as published: who belongs to which type and household is fixed as well. */
  readonly listed: string;
  readonly n: number;
  readonly k: number;
  readonly rows: readonly Row[];
  readonly types: readonly Pick<PersonType, "rows" | "n" | "cap" | "group" | "size">[];
  readonly groups: readonly HouseholdClass[];
  readonly lottery: Lottery;
  readonly certificate: { readonly W: readonly string[]; readonly lambda: readonly string[]; readonly num: string; readonly den: string };
  readonly sources: readonly NamedSource[];
};

/** The list as published: leaves with their types, nobody's name. */
export type PublicEntry = { readonly leaf: string; readonly type: number; readonly household?: string };

/** One file from which anybody can redo the draw. */
export type Bundle = {
  readonly commitment: Commitment;
  readonly commit: string;
  readonly list: readonly PublicEntry[];
  readonly sources: readonly SourceValue[];
  readonly seed: string;
  readonly panel: number;
  readonly winners: readonly number[];
  readonly reserves: readonly (readonly number[])[];
};

export type ToCommit = {
  readonly drawId: string;
  readonly model: TypeModel;
  readonly lottery: Lottery;
  readonly certificate: Certificate;
  readonly list: readonly Listed[];
  readonly sources: readonly NamedSource[];
};

const homeOf = ({ household }: { readonly household?: string }) => (household === undefined ? {} : { household });

const published = (list: readonly Listed[]): PublicEntry[] => list.map((one) => ({ leaf: hex(one.leaf), type: one.type, ...homeOf(one) }));

export const listIn = (list: readonly PublicEntry[]): Listed[] =>
  list.map((entry) => ({ leaf: fromHex(entry.leaf), type: entry.type, ...homeOf(entry) }));

export const listHash = (list: readonly PublicEntry[]) => hex(hashOf(list));

/** Of everybody, by index, the type they belong to. */
export function typesOf(people: number, { types }: TypeModel): number[] {
  const own = new Array<number>(people);
  for (const [type, { members }] of types.entries()) for (const member of members) own[member] = type;
  return own;
}

/** What is to be published before any source speaks. Throws `RangeError` for a list of nobody. */
export function commitmentOf({ drawId, model, lottery, certificate, list, sources }: ToCommit): Commitment {
  const { W, lambda, num, den } = certificate;
  return {
    protocol: PROTOCOL,
    drawId,
    root: hex(rootOf(list.map(({ leaf }) => leaf))),
    listed: listHash(published(list)),
    n: list.length,
    k: model.k,
    rows: model.rows,
    types: model.types.map(({ rows, n, cap, group, size }) => ({ rows, n, cap, group, size })),
    groups: model.groups,
    lottery,
    certificate: { W: W.map(String), lambda: lambda.map(String), num: String(num), den: String(den) },
    sources,
  };
}

export const commitOf = (commitment: Commitment) => hashOf(commitment);

/** The types as the commitment tells them: without the people, whom nobody outside needs to know. */
export const modelIn = ({ k, rows, types, groups }: Commitment): TypeModel => ({
  k,
  rows,
  groups,
  types: types.map((type, t) => ({ ...type, key: String(t), members: [] })),
});

/** Completes the draw once its sources have spoken. */
export function bundleOf(commitment: Commitment, list: readonly Listed[], sources: readonly SourceValue[]): Bundle {
  const commit = commitOf(commitment);
  const seed = seedOf(commit, sources);
  const { panel, winners, reserves } = derive(seed, modelIn(commitment), commitment.lottery, list);
  return { commitment, commit: hex(commit), list: published(list), sources, seed: hex(seed), panel, winners, reserves };
}
