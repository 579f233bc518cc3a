import type { Serving } from "./serving.js";

/**
 * A page that was built without knowing where it will be mounted: its addresses are relative, and this says to what.
 * The product's own settings travel as `data-` attributes, since a script in the page would break the content policy.
 */
export const atBase = (html: string, { base, demo, origin, portal }: Serving, folder: string): string =>
  html
    .replace(/<html([^>]*)>/, `<html$1 data-base="${base}" data-demo="${demo}" data-origin="${origin}"${phoneOf(portal)}>`)
    .replace("<head>", `<head><base href="${base}/${folder}">`);

/** The office's announced number, with nothing in it that could end the attribute. */
const phoneOf = ({ contactPhone }: Serving["portal"]): string =>
  contactPhone ? ` data-phone="${contactPhone.replace(/[^\d\s+()（）、，,-]/g, "")}"` : "";
