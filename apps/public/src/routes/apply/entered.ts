import type { LocalTie } from "../../gql/graphql.js";
import { listOf, textOf } from "../../site/act.js";
import type { Form } from "../../site/site.js";

/** What an office may ask for besides; left empty where it does not. */
export const ASKED = ["idNumber", "gender", "address", "accessibilityNeeds"] as const;

const TEXTS = ["name", "phone", "year", "month", "day", "category", "villageOrUnit", "topics", ...ASKED] as const;

/** The application as typed, so that a page can give every value back. */
export type Entered = { readonly [Name in (typeof TEXTS)[number]]: string } & {
  readonly ties: readonly string[];
  readonly declared: readonly string[];
};

/** Boxes that are ticked or not: a declaration and the four consents, each by itself. */
export const DECLARATIONS = ["fullCivilCapacity", "processing", "passingToDepartments", "publicationOfName", "photographs"] as const;

export const readEntered = (form: Form): Entered => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, textOf(form, name)])) as Record<(typeof TEXTS)[number], string>),
  ties: listOf(form, "ties"),
  declared: listOf(form, "declared"),
});

export const NOTHING_ENTERED: Entered = readEntered({});

/** The birth date in the form of the contract; whether it exists is the server's to say. */
export const bornOf = ({ year, month, day }: Pick<Entered, "year" | "month" | "day">): string =>
  year || month || day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";

/** As the contract takes it. Topics are one a line. */
export const inputOf = (openDay: string, idempotencyKey: string, entered: Entered) => {
  const { name, phone, category, villageOrUnit, topics, ties } = entered;
  const declared = (what: (typeof DECLARATIONS)[number]) => entered.declared.includes(what);
  const besides = Object.fromEntries(ASKED.map((field) => [field, entered[field]]).filter(([, given]) => given));
  return {
    ...besides,
    openDay,
    idempotencyKey,
    name,
    phone,
    born: bornOf(entered),
    category,
    villageOrUnit,
    topics: topics.split("\n").filter((topic) => topic.trim()),
    ties: ties as LocalTie[],
    fullCivilCapacity: declared("fullCivilCapacity"),
    consents: {
      processing: declared("processing"),
      passingToDepartments: declared("passingToDepartments"),
      publicationOfName: declared("publicationOfName"),
      photographs: declared("photographs"),
    },
  };
};
