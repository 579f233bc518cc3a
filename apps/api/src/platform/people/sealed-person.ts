import type { CivilDate, Gender } from "@kaimen/domain";
import { type Place, seal, unseal } from "../crypto/envelope.js";
import { Personal, type PersonalFields } from "./personal.js";

/** The sealed columns of table `person`, as the database holds them. */
export type SealedPerson = {
  readonly name: Buffer;
  readonly phone: Buffer;
  readonly born: Buffer | null;
  readonly id_number: Buffer | null;
  readonly address: Buffer | null;
  readonly gender: Buffer | null;
  readonly accessibility_needs: Buffer | null;
};

const placeOf = (row: string, column: keyof SealedPerson): Place => ({ table: "person", column, row });

export function sealPerson(key: Buffer, id: string, person: PersonalFields): SealedPerson {
  const sealed = (column: keyof SealedPerson, value: string) => seal(key, placeOf(id, column), value);
  const optional = (column: keyof SealedPerson, value: string | null) => (value === null ? null : sealed(column, value));
  return {
    name: sealed("name", person.name),
    phone: sealed("phone", person.phone),
    born: optional("born", person.born),
    id_number: optional("id_number", person.idNumber),
    address: optional("address", person.address),
    gender: optional("gender", person.gender),
    accessibility_needs: optional("accessibility_needs", person.accessibilityNeeds),
  };
}

export function unsealPerson(key: Buffer, id: string, sealed: SealedPerson): Personal {
  const opened = (column: keyof SealedPerson, value: Buffer) => unseal(key, placeOf(id, column), value).toString();
  const optional = (column: keyof SealedPerson) => (sealed[column] === null ? null : opened(column, sealed[column]));
  return new Personal({
    name: opened("name", sealed.name),
    phone: opened("phone", sealed.phone),
    born: optional("born") as CivilDate | null,
    idNumber: optional("id_number"),
    address: optional("address"),
    gender: optional("gender") as Gender | null,
    accessibilityNeeds: optional("accessibility_needs"),
  });
}
