import type { Keyring } from "../crypto/keyring.js";
import type { PersonalGiven } from "./personal.js";

export const INDEX_KINDS = ["ID_NUMBER", "NAME_AND_PHONE", "PHONE"] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

/** What two applications of one person have in common. A shared phone alone proves nothing: couples share one. */
export type Likeness = Pick<PersonalGiven, "name" | "phone" | "idNumber">;

export type IndexEntry = { readonly kind: IndexKind; readonly digest: Buffer };

/** Full-width forms, spaces and the several dots of a 少数民族 name are ways of writing, not differences. */
export const sameName = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[·•・‧∙⋅.]/g, "·")
    .toLowerCase();

/** Digits only, without the country's 86. */
export const samePhone = (phone: string) =>
  phone
    .normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^(?:00)?86(?=1\d{10}$)/, "");

export const sameIdNumber = (idNumber: string) => idNumber.normalize("NFKC").replace(/\s/g, "").toUpperCase();

/** The values that are compared, each under its kind. */
function likenesses({ name, phone, idNumber }: Likeness): [IndexKind, string][] {
  const values: [IndexKind, string][] = [
    ["NAME_AND_PHONE", JSON.stringify([sameName(name), samePhone(phone)])],
    ["PHONE", samePhone(phone)],
  ];
  return idNumber ? [["ID_NUMBER", sameIdNumber(idNumber)], ...values] : values;
}

/** What is stored: one digest of each kind, under the current key. */
export const toIndex = (keyring: Keyring, organisation: string, person: Likeness): IndexEntry[] =>
  likenesses(person).map(([kind, value]) => ({ kind, digest: keyring.blindIndex(kind, organisation, value) }));

/** What is looked for: the digests under every key on the ring. */
export const toFind = (keyring: Keyring, organisation: string, person: Likeness): IndexEntry[] =>
  likenesses(person).flatMap(([kind, value]) => keyring.blindIndexes(kind, organisation, value).map((digest) => ({ kind, digest })));

/** What a phone alone is looked for by. */
export const phoneToFind = (keyring: Keyring, organisation: string, phone: string): Buffer[] =>
  keyring.blindIndexes("PHONE" satisfies IndexKind, organisation, samePhone(phone));
