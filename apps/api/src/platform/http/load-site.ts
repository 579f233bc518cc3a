import { pathToFileURL } from "node:url";
import type { Site } from "./site.js";

/** The public site's server entry is another app's build: it is found by a configured path, never by an import. */
export async function loadSite(file: string): Promise<Site> {
  const { render } = (await import(pathToFileURL(file).href)) as { render?: Site };
  if (typeof render !== "function") throw new Error(`${file} exports no render()`);
  return render;
}
