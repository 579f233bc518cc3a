import { type Act, textOf } from "../../site/act.js";
import { preferencesCookie } from "../../site/preferences.js";

/** Only back to a page of this site: an address that begins with the base path and names no other host. */
const backTo = (back: string, base: string) => (back.startsWith(`${base}/`) && !/^\/[/\\]/.test(back) ? back : `${base}/`);

/** Remembers how the reader likes the pages. */
export const viewAct: Act = async (_client, { form, page: { preferences, site } }) => {
  const [name = "", value = ""] = textOf(form, "choice").split("=");
  return { to: backTo(textOf(form, "back"), site.base), cookie: preferencesCookie(preferences, name, value, site.base) };
};
