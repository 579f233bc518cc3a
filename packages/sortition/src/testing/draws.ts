import { bundleOf, commitmentOf, typesOf } from "../draw/bundle.js";
import { hash, utf8 } from "../draw/canonical.js";
import type { Listed } from "../draw/listed.js";
import { type LeafRecord, leafOf } from "../draw/merkle.js";
import type { Selected } from "../outcome.js";
import type { Problem } from "../problem.js";
import { selectHere } from "../select.js";
import type { Receipt } from "../verify.js";

/** A pool of an invented town: two features, some couples who share a household. */
export const town: Problem = {
  k: 8,
  quotas: {
    gender: { f: { min: 3, max: 5 }, m: { min: 3, max: 5 } },
    village: { hill: { min: 2, max: 4 }, lake: { min: 2, max: 4 }, mill: { min: 1, max: 3 } },
  },
  applicants: Array.from({ length: 40 }, (_, at) => ({
    id: `a${at}`,
    features: { gender: at % 3 ? "f" : "m", village: ["hill", "lake", "mill"][(at >> 1) % 3]! },
    ...(at < 12 ? { household: `h${at >> 1}` } : {}),
  })),
  onePerHousehold: true,
};

export const sources = [
  { name: "balls drawn in the hall", at: "2026-06-12T10:00:00+08:00", fallback: "balls drawn the day after" },
  { name: "the next state lottery", at: "2026-06-12T21:30:00+08:00", fallback: "the one after it" },
];

export const spoken = [
  { name: "balls drawn in the hall", value: "07 12 33 41 02 28 19 30 05 44" },
  { name: "the next state lottery", value: "3 14 15 9 26 5 35" },
];

const saltOf = (at: number) => hash(utf8(`salt ${at}`)).slice(0, 16);

const recordOf = ({ applicants }: Problem, at: number): LeafRecord => {
  const { features, household } = applicants[at]!;
  return { pseudonym: `p${at}`, features, ...(household === undefined ? {} : { householdTag: `tag ${household}` }) };
};

export function listOf(problem: Problem, { model }: Selected): Listed[] {
  return typesOf(problem.applicants.length, model).map((type, at) => {
    const record = recordOf(problem, at);
    const home = model.types[type]!.group < 0 ? undefined : record.householdTag;
    return { leaf: leafOf(saltOf(at), record), type, ...(home === undefined ? {} : { household: home }) };
  });
}

/** A whole draw of the town: what the office holds, and what it publishes. */
export async function drawn(problem = town, values = spoken) {
  const selected = (await selectHere(problem)) as Selected;
  const list = listOf(problem, selected);
  const commitment = commitmentOf({ drawId: "draw-1", ...selected, list, sources });
  return { selected, list, commitment, bundle: bundleOf(commitment, list, values) };
}

export const receiptOf = (at: number, leaf: string): Receipt => ({
  drawId: "draw-1",
  index: at,
  salt: Array.from(saltOf(at), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  record: recordOf(town, at),
  leaf,
});
