import type { Entered } from "./entered.js";

const listed = ([name, value]: [string, string | readonly string[]]) =>
  (typeof value === "string" ? [value] : value).map((one) => ({ name, value: one }));

/** Carries what was typed to the next step; it is kept nowhere else. */
export const Hidden = ({ entered }: { readonly entered: Entered }) => (
  <>
    {Object.entries(entered)
      .flatMap(listed)
      .map((field) => (
        <input key={field.name + field.value} type="hidden" {...field} />
      ))}
  </>
);
