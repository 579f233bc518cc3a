import { followPointer } from "./cross-hair.js";
import { offerVoice } from "./voice.js";

let served = false;

/** Choices take effect at once and are remembered behind the page, so that nothing typed into a form is lost. */
export function serveToolbar(bar: HTMLElement): void {
  if (served) return;
  served = true;
  for (const part of bar.querySelectorAll<HTMLElement>("[data-scripted]")) part.hidden = false;
  offerVoice(bar);
  followPointer();
  bar.querySelector("form")?.addEventListener("submit", (event) => {
    const { submitter } = event as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || "reload" in submitter.dataset) return;
    event.preventDefault();
    choose(bar, submitter);
  });
}

function choose(bar: HTMLElement, chosen: HTMLButtonElement): void {
  const [name = "", value = ""] = chosen.value.split("=");
  document.documentElement.dataset[name] = value;
  for (const button of bar.querySelectorAll<HTMLButtonElement>(`button[value^="${name}="]`))
    button.setAttribute("aria-pressed", String(button === chosen));
  remember(bar, chosen.value);
}

/** As the form would have sent it. Where that fails the choice holds for this page. */
export function remember(bar: HTMLElement, choice: string): void {
  const form = bar.querySelector("form");
  if (!form) return;
  const sent = new URLSearchParams([
    ["choice", "tools=open"],
    ["choice", choice],
  ]);
  void fetch(form.action, { method: "POST", body: sent, redirect: "manual" }).catch(() => undefined);
}
