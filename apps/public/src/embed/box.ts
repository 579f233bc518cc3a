import type { Embedded } from "./embedded.js";

type Part = readonly [tag: keyof HTMLElementTagNameMap, className: string, text: string, href?: string];

/** Words become text and never markup, whatever they hold. */
function made([tag, className, text, href]: Part): HTMLElement {
  const part = document.createElement(tag);
  part.className = className;
  part.textContent = text;
  if (href && part instanceof HTMLAnchorElement) part.href = href;
  return part;
}

/** The box: the next open day, when and where, the way to apply, and the figures as they stand. */
export function boxOf({ language, title, next, lines, apply, figures, updated }: Embedded): HTMLElement {
  const box = document.createElement("section");
  box.lang = language;
  box.setAttribute("aria-label", title.text);
  const numbers = document.createElement("dl");
  for (const [label, value, unit] of figures) {
    const row = document.createElement("div");
    row.append(made(["dt", "", label]), made(["dd", "", `${value} ${unit}`.trim()]));
    numbers.append(row);
  }
  box.append(
    made(["a", "title", title.text, title.href]),
    ...(next ? [made(["a", "next", next.text, next.href])] : []),
    ...lines.map((line) => made(["p", "", line])),
    ...(apply ? [made(["a", "apply", apply.text, apply.href])] : []),
    numbers,
    made(["p", "updated", updated]),
  );
  return box;
}
