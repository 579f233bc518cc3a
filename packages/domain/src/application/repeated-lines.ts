import { readIdNumber } from "../identity/id-number.js";
import { toHalfWidth } from "../identity/normalise.js";
import { readPhone } from "../identity/phone.js";

type Line = { readonly line: number; readonly name: string; readonly phone: string; readonly idNumber?: string };

const nameOf = (name: string) => toHalfWidth(name).replace(/\s/g, "");

/** What makes two lines one person: the ID number, or name and phone (一人一个名额). */
const marksOf = ({ name, phone, idNumber = "" }: Line): string[] => {
  const number = readPhone(phone);
  const id = readIdNumber(idNumber);
  return [...(id ? [`id ${id}`] : []), ...(name.trim() && number ? [`${nameOf(name)} ${number}`] : [])];
};

/** For each line that says again who stands higher up: that line. Only to show early what the office's own answer will be. */
export function repeatedLines(lines: readonly Line[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const line of lines) {
    const marks = marksOf(line);
    const before = marks.map((mark) => first.get(mark)).find((at) => at !== undefined);
    if (before !== undefined) repeated.set(line.line, before);
    else for (const mark of marks) first.set(mark, line.line);
  }
  return repeated;
}
