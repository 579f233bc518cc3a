import type { JsonObject, JsonValue } from "./canonical.js";

/** Keys under which somebody would write a person or a secret down. Spelling does not matter: `id_number` is `idNumber`. */
const PERSONAL = new Set(
  "address applicantname born birthdate birthday contact dateofbirth email fullname idcard idnumber mobile name password phone phonenumber receiptcode secret telephone token wechat".split(
    " ",
  ),
);

/** A phone or ID number inside a clerk's free text; not the digits of an id or a hash. */
const NUMBERS = /(?<![\w-])(?:1[3-9]\d{9}|\d{17}[\dXx])(?![\w-])/g;

export class PersonalDetail extends Error {
  constructor(key: string) {
    super(`"${key}" may hold personal data, which is kept in the people's table alone: write the person's id`);
  }
}

/**
 * What may stand where it can never be erased again. A key that names personal data is a fault of the programmer and is refused,
 * in production as in tests; a number that somebody typed into a ground is masked, for an act must not fail over it.
 */
export function withoutPersonalData(detail: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => {
      if (PERSONAL.has(key.toLowerCase().replace(/[^a-z]/g, ""))) throw new PersonalDetail(key);
      return [key, masked(value)];
    }),
  );
}

function masked(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.replace(NUMBERS, "«masked»");
  if (Array.isArray(value)) return value.map(masked);
  return value !== null && typeof value === "object" ? withoutPersonalData(value as JsonObject) : value;
}
