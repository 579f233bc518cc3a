import { auditLottery } from "./audit.js";
import { checkCertificate } from "./certificate.js";
import { type Bundle, commitOf, listHash, listIn, modelIn } from "./draw/bundle.js";
import { fromHex, hex } from "./draw/canonical.js";
import { derive } from "./draw/derive.js";
import { type LeafRecord, leafOf, rootOf } from "./draw/merkle.js";
import { PROTOCOL, seedOf } from "./draw/seed.js";
import { capOf } from "./type-model.js";

export { type Audit, auditLottery, type Lottery } from "./audit.js";
export { type Certificate, checkCertificate } from "./certificate.js";
export * from "./draw/bundle.js";
export { canonical, fromHex, hashOf, hex } from "./draw/canonical.js";
export { type Derived, derive } from "./draw/derive.js";
export type { Listed } from "./draw/listed.js";
export { includes, inclusionProof, type LeafRecord, leafOf, rootOf } from "./draw/merkle.js";
export { type SourceValue, seedOf, uniform } from "./draw/seed.js";
export { type DrawState, type Replacement, replace } from "./reserves.js";
export type { TypeModel } from "./type-model.js";

/** What an applicant holds: with it they find themselves in the published list, and nobody else can. */
export type Receipt = {
  readonly drawId: string;
  readonly index: number;
  readonly salt: string;
  readonly record: LeafRecord;
  readonly leaf: string;
};

export type Step = "list" | "types" | "panels" | "optimum" | "commitment" | "seed" | "winners";

export type Checked = { readonly step: Step; readonly reasons: readonly string[] };

/** Fewer digits than this let somebody try lists until one pleases (66 bits). */
const DIGITS = 20;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const unless = (holds: boolean, reason: string) => (holds ? [] : [reason]);

function list({ commitment, list: entries }: Bundle): string[] {
  return [
    ...unless(commitment.n === entries.length, `${entries.length} people are listed, not ${commitment.n}`),
    ...unless(hex(rootOf(entries.map(({ leaf }) => fromHex(leaf)))) === commitment.root, "the list is not the one that was committed to"),
    ...unless(listHash(entries) === commitment.listed, "the types or households in the list are not those that were committed to"),
    ...unless(new Set(entries.map(({ leaf }) => leaf)).size === entries.length, "a leaf stands twice in the list"),
  ];
}

/** A smaller cap would make the bound look better than it is; only 0, "in no panel", is taken on the commitment's word. */
function caps({ commitment }: Bundle): string[] {
  return commitment.types.flatMap((type, t) => {
    const most = capOf(commitment, type);
    return unless(type.cap === most || type.cap === 0, `type ${t} is capped at ${type.cap}, not at ${most}`);
  });
}

function types(bundle: Bundle): string[] {
  const { commitment, list: entries } = bundle;
  const counted = commitment.types.map(() => 0);
  for (const { type } of entries) counted[type] = (counted[type] ?? 0) + 1;
  const features = new Set(commitment.rows.map(({ feature }) => feature)).size;
  const oneOfEach = (rows: readonly number[]) =>
    rows.length === features && new Set(rows.map((row) => commitment.rows[row]?.feature)).size === features;
  return [
    ...unless(counted.length === commitment.types.length, "somebody in the list is of no type"),
    ...commitment.types.flatMap(({ n }, t) => unless(n === counted[t], `type ${t} has ${counted[t]} people in the list, not ${n}`)),
    ...commitment.types.flatMap(({ rows }, t) => unless(oneOfEach(rows), `type ${t} does not have one value of each feature`)),
    ...caps(bundle),
  ];
}

const panels = ({ commitment }: Bundle) => [...auditLottery(modelIn(commitment), commitment.lottery).violations];

/** The bound holds, and no list of M panels could seat the least lucky more often than it allows; nobody said to be in no panel is in one. */
function optimum({ commitment }: Bundle): string[] {
  const model = modelIn(commitment);
  const { W, lambda, num, den } = commitment.certificate;
  const bound = checkCertificate(model, { W: W.map(BigInt), lambda: lambda.map(BigInt) });
  const most = (BigInt(commitment.lottery.M) * bound.num) / bound.den;
  const { minCount, counts } = auditLottery(model, commitment.lottery);
  return [
    ...unless(
      bound.num === BigInt(num) && bound.den === BigInt(den),
      `the certificate proves ${bound.num}/${bound.den}, not ${num}/${den}`,
    ),
    ...unless(BigInt(minCount) <= most, `everybody sits in ${minCount} panels or more, though the certificate allows ${most}`),
    ...model.types.flatMap(({ cap }, t) =>
      unless(cap > 0 || counts[t] === 0, `type ${t} sits in a panel, though it is said to be in none`),
    ),
  ];
}

function commitment({ commitment: what, commit }: Bundle): string[] {
  return [
    ...unless(what.protocol === PROTOCOL, `the protocol is ${what.protocol}, not ${PROTOCOL}`),
    ...unless(hex(commitOf(what)) === commit, "the commitment does not have the hash that was published"),
  ];
}

function seed({ commitment: { sources: named }, commit, sources, seed: told }: Bundle): string[] {
  const asNamed = named.length === sources.length && named.every(({ name, fallback }, at) => [name, fallback].includes(sources[at]!.name));
  const digits = sources.reduce((sum, { value }) => sum + value.replace(/[^0-9a-z]/gi, "").length, 0);
  return [
    ...unless(asNamed, "the sources are not those named in the commitment"),
    ...unless(digits >= DIGITS, `the sources gave ${digits} digits, and fewer than ${DIGITS} can be tried out`),
    ...unless(hex(seedOf(fromHex(commit), sources)) === told, "the seed does not follow from the commitment and the sources"),
  ];
}

function winners({ commitment: what, list: entries, seed: told, panel, winners: drawn, reserves }: Bundle): string[] {
  const derived = derive(fromHex(told), modelIn(what), what.lottery, listIn(entries));
  return [
    ...unless(derived.panel === panel, `the seed draws panel ${derived.panel}, not ${panel}`),
    ...unless(same(derived.winners, drawn), "the seed draws other people"),
    ...unless(same(derived.reserves, reserves), "the reserves stand in another order"),
  ];
}

const STEPS: Record<Step, (bundle: Bundle) => string[]> = { list, types, panels, optimum, commitment, seed, winners };

/** One step; whatever in a damaged file cannot even be read is a reason like any other. */
export function checkStep(step: Step, bundle: unknown): Checked {
  try {
    return { step, reasons: STEPS[step](bundle as Bundle) };
  } catch (error) {
    return { step, reasons: [`cannot be checked: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The steps in their order, for a page that shows one after the other. */
export const steps = Object.keys(STEPS) as Step[];

/** All steps, each with what is wrong: nothing anywhere, if the draw is what it says. Needs no network and no solver. */
export const verify = (bundle: unknown): Checked[] => steps.map((step) => checkStep(step, bundle));

export const isSound = (checked: readonly Checked[]) => checked.every(({ reasons }) => reasons.length === 0);

/** Whether this receipt's person stands in the list, with the features of the receipt; otherwise why not. */
export function checkReceipt({ commitment: what, list: entries }: Bundle, { drawId, index, salt, record, leaf }: Receipt): string[] {
  if (drawId !== what.drawId) return ["the receipt is of another draw"];
  const entry = entries[index];
  if (entry?.leaf !== leaf) return ["the receipt's leaf is not in its place in the list"];
  if (hex(leafOf(fromHex(salt), record)) !== leaf) return ["the receipt's leaf is not that of its record"];
  const own = what.types[entry.type]?.rows.map((row) => what.rows[row]!) ?? [];
  return own.flatMap(({ feature, value }) =>
    unless(record.features[feature] === value, `listed as ${feature} ${value}, not ${record.features[feature]}`),
  );
}
