import { isCivilDate } from "../calendar/civil-date.js";
import { maskIdNumber, maskPhone } from "../identity/mask.js";
import { toHalfWidth } from "../identity/normalise.js";
import type { Fault } from "../regulation/answer.js";

const GAP = "[ -]?";
const ID_NUMBER = new RegExp(`(?<![0-9A-Za-z])\\d{6}${GAP}(?:18|19|20)\\d{6}${GAP}\\d{3}[0-9Xx](?![0-9A-Za-z])`, "g");
const MOBILE = new RegExp(`(?<![0-9A-Za-z])1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?![0-9A-Za-z])`, "g");

export type PersonalIdentifier = { readonly kind: "ID_NUMBER" | "PHONE"; readonly masked: string };

const bare = (found: string) => found.replace(/[ -]/g, "");
const hasBirthDate = (id: string) => isCivilDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);

/**
 * Identity numbers and mobile numbers in a text that is to be published. A number with a slip in its check character is
 * somebody's all the same. Fixed lines are the office's own and belong in a notice.
 */
export function personalIdentifiers(text: string): PersonalIdentifier[] {
  const plain = toHalfWidth(text);
  const ids = [...plain.matchAll(ID_NUMBER)].map(([found]) => bare(found)).filter(hasBirthDate);
  const phones = [...plain.matchAll(MOBILE)].map(([found]) => bare(found));
  return [
    ...ids.map((id) => ({ kind: "ID_NUMBER" as const, masked: maskIdNumber(id) })),
    ...phones.map((phone) => ({ kind: "PHONE" as const, masked: maskPhone(phone) })),
  ];
}

/** Faults of a field whose text is to be published: it is never a town's choice to print these. */
export const publishedTextFaults = (field: string, text: string): Fault[] =>
  personalIdentifiers(text).map(({ kind, masked }) => ({ field, code: "PERSONAL_IDENTIFIER", values: { kind, found: masked } }));
