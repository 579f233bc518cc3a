import { maskIdNumber, maskPhone } from "../identity/mask.js";
import { toHalfWidth } from "../identity/normalise.js";
import { type FoundIdentifier, findIdentifiers, maskIdentifiers } from "../opinion/mask-identifiers.js";
import type { Fault } from "../regulation/answer.js";

/** A number of a person in a text: which kind, where it stands, and enough of it to be found again without being printed. */
export type PersonalIdentifier = {
  readonly kind: "ID_NUMBER" | "PHONE";
  readonly masked: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** What stands around it, every number starred. */
  readonly excerpt: string;
};

const AROUND = 8;

/** The figures alone, as they are dialled; a country's code in front does not make another number. */
const bare = (found: string) =>
  toHalfWidth(found)
    .replace(/[^\dXx]/g, "")
    .replace(/^(?:00)?86(?=1\d{10}$)/, "");

/** `0563-3000000、13800000000`: each number that an office has announced as its own. */
const numbersOf = (announced: readonly string[]) => new Set(announced.flatMap((one) => one.split(/[、，,;；/]/)).map(bare));

const shown = (text: string, kind: FoundIdentifier["kind"]) => {
  const figures = bare(text);
  if (kind === "ID_NUMBER" && figures.length === 18) return maskIdNumber(figures.toUpperCase());
  return figures.length === 11 ? maskPhone(figures) : maskIdentifiers(text);
};

/**
 * Identity numbers and mobile numbers in a text that is to be published, in any width, grouped, spread or spelled out. A number with a slip
 * in its check character is somebody's all the same. Fixed lines are the office's own and belong in a notice, and so does a number that it
 * has announced.
 */
export function personalIdentifiers(text: string, announced: readonly string[] = []): PersonalIdentifier[] {
  const own = numbersOf(announced);
  const starred = maskIdentifiers(text);
  return findIdentifiers(text)
    .filter(({ from, to }) => !own.has(bare(text.slice(from, to))))
    .map(({ kind, from, to }) => ({
      kind: kind === "ID_NUMBER" ? kind : "PHONE",
      masked: shown(text.slice(from, to), kind),
      from,
      to,
      line: text.slice(0, from).split("\n").length,
      excerpt: starred.slice(Math.max(0, from - AROUND), to + AROUND).replace(/\s+/g, " "),
    }));
}

/** Faults of a field whose text is to be published: it is never a town's choice to print these. */
export const publishedTextFaults = (field: string, text: string, announced: readonly string[] = []): Fault[] =>
  personalIdentifiers(text, announced).map(({ kind, masked, line, excerpt }) => ({
    field,
    code: "PERSONAL_IDENTIFIER",
    values: { kind, found: masked, line, excerpt },
  }));

/** A ground that everybody may read: there has to be one, and it names nobody's number. */
export const publishedGroundFaults = (ground: string): Fault[] =>
  ground.trim() ? publishedTextFaults("ground", ground) : [{ field: "ground", code: "GROUND_NEEDED" }];
