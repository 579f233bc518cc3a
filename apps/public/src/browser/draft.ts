/**
 * What of an application stays on the device until it is sent: the group, the ties, the topics. Never who it is, where she
 * lives, what she needs or what she consented to: a telephone goes from hand to hand in a family.
 */
const KEPT = ["category", "ties", "topics"] as const;

type Kept = Partial<Record<(typeof KEPT)[number], readonly string[]>>;

const keyOf = (openDay: string) => `kaimen-draft:${openDay}`;

export function serveDraft(form: HTMLFormElement): void {
  const key = keyOf(form.dataset.draft ?? "");
  form.addEventListener("input", () => keep(key, draftOf(new FormData(form))));
  const offer = document.querySelector<HTMLElement>("[data-draft-offer]");
  const before = read(key);
  if (!offer || !before || Object.keys(draftOf(new FormData(form))).length > 0) return;

  offer.hidden = false;
  offer.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === "go") fill(form, before);
    else localStorage.removeItem(key);
    offer.hidden = true;
    form.querySelector<HTMLElement>("input")?.focus();
  });
}

/** It was sent: nothing is left to continue. */
export function dropDraft(openDay: string): void {
  localStorage.removeItem(keyOf(openDay));
}

/** Whoever writes a name or a number among the topics has them kept nowhere. */
export function draftOf(form: FormData): Kept {
  const textsOf = (name: string) => form.getAll(name).filter((value): value is string => typeof value === "string" && value.trim() !== "");
  const names = textsOf("name");
  const tells = (text: string) =>
    /\d{5}/.test(text.normalize("NFKC").replace(/[\s-]/g, "")) || names.some((name) => text.includes(name.trim()));
  const kept = KEPT.map((name) => [name, textsOf(name).filter((text) => !tells(text))] as const);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

function keep(key: string, draft: Kept): void {
  try {
    if (Object.keys(draft).length > 0) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing keeps no draft either.
  }
}

function read(key: string): Kept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return found && typeof found === "object" ? (found as Kept) : null;
  } catch {
    return null;
  }
}

function fill(form: HTMLFormElement, draft: Kept): void {
  for (const name of KEPT) {
    const values = draft[name] ?? [];
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)) {
      if (control instanceof HTMLTextAreaElement) control.value = String(values[0] ?? "");
      else if (values.includes(control.value)) control.checked = true;
    }
  }
}
