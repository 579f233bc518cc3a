import { inspect } from "node:util";
import type { CivilDate, Gender } from "@kaimen/domain";

/** What the office may know of a person. A value that was not given is null. */
export type PersonalFields = {
  readonly name: string;
  readonly phone: string;
  readonly born: CivilDate | null;
  readonly idNumber: string | null;
  readonly address: string | null;
  readonly gender: Gender | null;
  readonly accessibilityNeeds: string | null;
};

export type PersonalGiven = Pick<PersonalFields, "name" | "phone"> & Partial<PersonalFields>;

const MASKED = "«masked»";

/**
 * A person's particulars in memory. The values lie in a private field: they are read by name, and never appear where the whole is
 * printed, logged, spread, cloned or turned into JSON.
 */
export class Personal implements PersonalFields {
  readonly #given: PersonalGiven;

  constructor(given: PersonalGiven) {
    this.#given = { ...given };
  }

  get name(): string {
    return this.#given.name;
  }

  get phone(): string {
    return this.#given.phone;
  }

  get born(): CivilDate | null {
    return this.#given.born ?? null;
  }

  get idNumber(): string | null {
    return this.#given.idNumber ?? null;
  }

  get address(): string | null {
    return this.#given.address ?? null;
  }

  get gender(): Gender | null {
    return this.#given.gender ?? null;
  }

  get accessibilityNeeds(): string | null {
    return this.#given.accessibilityNeeds ?? null;
  }

  /** The same person with some values corrected; `null` takes a value away. */
  with(change: Partial<PersonalFields>): Personal {
    return new Personal({ ...this.#given, ...change });
  }

  toString(): string {
    return MASKED;
  }

  toJSON(): string {
    return MASKED;
  }

  [inspect.custom](): string {
    return MASKED;
  }
}
