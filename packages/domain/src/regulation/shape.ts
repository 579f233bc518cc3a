import type { Fault } from "./answer.js";

/** What a value must look like: every fault of it at once, each beside its field. */
export type Shape = (given: unknown, field: string) => Fault[];

/** A whole number between two bounds, both allowed. */
export const whole =
  (least: number, most: number): Shape =>
  (given, field) => {
    if (typeof given !== "number") return [{ field, code: given === undefined ? "REQUIRED" : "MALFORMED" }];
    return Number.isInteger(given) && given >= least && given <= most ? [] : [{ field, code: "OUT_OF_RANGE", values: { least, most } }];
  };

/** One of a list, or the one value that there is. */
export const oneOf =
  (...offered: readonly (string | true)[]): Shape =>
  (given, field) =>
    offered.includes(given as string) ? [] : [{ field, code: "NOT_OFFERED", values: { offered: offered.map(String) } }];

/** An object of exactly these parts: one too many is a fault, since nobody would ever read it. */
export const parts =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (given, field) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return [{ field, code: "MALFORMED" }];
    const strange = Object.keys(given).filter((name) => !Object.hasOwn(shapes, name));
    return [
      ...Object.entries(shapes).flatMap(([name, shape]) => shape((given as Record<string, unknown>)[name], `${field}.${name}`)),
      ...strange.map((name): Fault => ({ field: `${field}.${name}`, code: "NOT_OFFERED" })),
    ];
  };

/** Numbers of which none may be larger than the one before it, nor than one less where it is marked `<`; asked once each is sound by itself. */
export const descending =
  (shape: Shape, ...names: readonly string[]): Shape =>
  (given, field) => {
    const faults = shape(given, field);
    if (faults.length > 0) return faults;
    const numbers = given as Readonly<Record<string, number>>;
    return names.slice(1).flatMap((marked, at): Fault[] => {
      const [name, before] = [marked, names[at]!].map((one) => one.replace("<", "")) as [string, string];
      const most = numbers[before]! - (marked.startsWith("<") ? 1 : 0);
      return numbers[name]! <= most
        ? []
        : [{ field: `${field}.${name}`, code: "CONTRADICTS", values: { most, [before]: numbers[before]! } }];
    });
  };
