const TEXTS = "main h1, main h2, main h3, main p, main li, main dt, main dd, main th, main td, main label, main legend";

/** 语音阅读: the whole text (连读), or what is pointed at or reached by keyboard (指读). Hidden where there is no voice. */
export function offerVoice(bar: HTMLElement): void {
  const group = bar.querySelector<HTMLElement>("[data-voice]");
  const all = bar.querySelector<HTMLButtonElement>("[data-read]");
  const point = bar.querySelector<HTMLButtonElement>("[data-point]");
  if (!group || !all || !point || !("speechSynthesis" in window)) return;

  group.hidden = false;
  all.addEventListener("click", () => {
    speechSynthesis.cancel();
    const reading = toggle(all);
    if (reading) texts().forEach((text, at, every) => speak(text, at === every.length - 1 ? () => toggle(all, false) : undefined));
  });
  point.addEventListener("click", () => {
    speechSynthesis.cancel();
    toggle(point);
  });
  for (const event of ["pointerover", "focusin"] as const) {
    document.addEventListener(event, ({ target }) => {
      if (point.getAttribute("aria-pressed") === "true" && target instanceof Element) readAt(target);
    });
  }
}

function toggle(button: HTMLButtonElement, on = button.getAttribute("aria-pressed") !== "true"): boolean {
  button.setAttribute("aria-pressed", String(on));
  return on;
}

let last = "";

function readAt(target: Element): void {
  const part = target.closest<HTMLElement>(`a, button, input, select, textarea, ${TEXTS}`);
  const text = part?.getAttribute("aria-label") ?? part?.innerText ?? "";
  if (!text || text === last) return;
  last = text;
  speechSynthesis.cancel();
  speak(text);
}

const texts = () =>
  [...document.querySelectorAll<HTMLElement>(TEXTS)]
    .filter((element) => element.offsetParent !== null && !element.querySelector("p, li, dt, dd, h3"))
    .map((element) => element.innerText);

function speak(text: string, then?: () => void): void {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang;
  if (then) words.onend = then;
  speechSynthesis.speak(words);
}
