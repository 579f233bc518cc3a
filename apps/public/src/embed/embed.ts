import { boxOf } from "./box.js";
import { BOX_STYLE } from "./box-style.js";
import type { Embedded } from "./embedded.js";

/** Figures are asked for again while somebody looks. */
const EVERY_MS = 5 * 60_000;

/** Where this script came from is where the figures are. */
const script = document.currentScript as HTMLScriptElement | null;
const home = script ? new URL(".", script.src) : null;

/** One element with `data-kaimen="<town>"`; what it holds before stays where nothing can be fetched. */
async function fill(place: HTMLElement): Promise<void> {
  const { kaimen: town = "", language = "zh-CN" } = place.dataset;
  const address = new URL(`${encodeURIComponent(town)}/embed.json?language=${encodeURIComponent(language)}`, home ?? undefined);
  const answer = await fetch(address.href, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(`${address.href} answered ${answer.status}`);
  const box = boxOf((await answer.json()) as Embedded);
  const root = place.shadowRoot ?? dressed(place.attachShadow({ mode: "open" }));
  const shown = root.querySelector("section");
  if (shown) shown.replaceWith(box);
  else root.append(box);
}

/** A style sheet that is made by a script needs no leave of the portal's policy; a browser without them takes it from a file. */
function dressed(root: ShadowRoot): ShadowRoot {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BOX_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("embed.css", home ?? undefined).href }));
  }
  return root;
}

function fillAll(): void {
  if (document.hidden) return;
  for (const place of document.querySelectorAll<HTMLElement>("[data-kaimen]")) void fill(place).catch(() => undefined);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fillAll, { once: true });
else fillAll();
setInterval(fillAll, EVERY_MS);
document.addEventListener("visibilitychange", fillAll);
