import fc from "fast-check";
import { addDays, type CivilDate, civilDate } from "../calendar/civil-date.js";
import { idCheckCharacter } from "../identity/id-number.js";

type IdParts = { readonly division?: "999999" | "341899"; readonly born: string; readonly serial: number };

/** A number that passes every check of GB 11643 under a division that was never given to anybody. */
export function anIdNumber({ division = "999999", born, serial }: IdParts): string {
  const seventeen = `${division}${born.replaceAll("-", "")}${String(serial % 1000).padStart(3, "0")}`;
  return seventeen + idCheckCharacter(seventeen);
}

/** One of the ten thousand numbers 1380000xxxx that nobody has. */
export const aPhone = (serial: number): string => `1380000${String(serial % 10_000).padStart(4, "0")}`;

const SURNAMES = [..."赵钱孙李周吴郑王冯陈", "欧阳", "诸葛"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋"];

/** The same invented person for the same number, with birth dates over sixty years. */
export function aPerson(serial: number) {
  const born: CivilDate = addDays(civilDate("1940-01-01"), (serial * 379) % 21_900);
  const given = `${GIVEN[serial % 10]}${GIVEN[Math.floor(serial / 10) % 10]}`;
  return {
    name: `${SURNAMES[serial % SURNAMES.length]}${given}`,
    phone: aPhone(serial),
    born,
    idNumber: anIdNumber({ born, serial }),
  };
}

export const personArbitrary = () => fc.nat({ max: 9_999 }).map(aPerson);
