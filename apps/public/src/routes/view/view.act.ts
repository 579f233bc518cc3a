import { type Act, listOf, textOf } from "../../site/act.js";
import { preferencesCookie } from "../../site/preferences.js";

/** Only back to a page of this site: an address that begins with the base path and names no other host. */
const backTo = (back: string, base: string) => (back.startsWith(`${base}/`) && !/^\/[/\\]/.test(back) ? back : `${base}/`);

/** Remembers how the reader likes the pages. */
export const viewAct: Act = async (_client, { form, page: { preferences, site } }) => ({
  to: backTo(textOf(form, "back"), site.base),
  cookie: preferencesCookie(preferences, listOf(form, "choice"), site.base),
});
