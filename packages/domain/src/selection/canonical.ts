/** Values that have one spelling as JSON. Fractions have more than one, so a number must be whole. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** JSON without blanks, keys in the order of their UTF-16 units, absent values left out: the same bytes from anybody, anywhere. */
export function canonical(value: Plain): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError(`Only whole numbers are written one way: ${value}`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Plain)}`)
    .join(",")}}`;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
