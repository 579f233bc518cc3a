import type { Client } from "./client.js";
import type { Form, PageState } from "./site.js";

export type Posted = { readonly form: Form; readonly params: Readonly<Record<string, string | undefined>>; readonly page: PageState };

/** What a posted form leads to: another address, or the same page with what it now has to say. */
export type Acted = { readonly to: string; readonly cookie?: string } | { readonly show: unknown; readonly status?: number };

export type Act = (client: Client, posted: Posted) => Promise<Acted>;

/** One posted field as trimmed text. */
export const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
};

export const listOf = (form: Form, name: string): readonly string[] => {
  const value = form[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
};
