type Invalid = { readonly extensions?: { readonly validationErrors?: readonly { readonly property?: unknown }[] } };

/** `Variable "$input" got invalid value "…" at "input.born"; …` quotes the value: only the place is told. */
const place = /^Variable "\$(\w+)"/;
const below = / at "([\w.[\]]+)"/;

/** Which input is wrong, without what it was. */
export function inputFault(message: string, error: unknown): string {
  const fields = ((error as Invalid)?.extensions?.validationErrors ?? [])
    .map(({ property }) => property)
    .filter((name) => typeof name === "string");
  if (fields.length > 0) return `These inputs have a value that is not taken: ${fields.join(", ")}.`;
  const variable = place.exec(message)?.[1];
  if (!variable) return "An argument has a value that is not taken.";
  return `Variable "$${variable}" has a value that is not taken${pathOf(message, variable)}.`;
}

/** The path comes after the value, which may itself hold the word: the last mention counts, and only below the variable. */
function pathOf(message: string, variable: string): string {
  const path = below.exec(message.slice(message.lastIndexOf(' at "')))?.[1];
  return path?.startsWith(variable) ? `, at "${path}"` : "";
}
