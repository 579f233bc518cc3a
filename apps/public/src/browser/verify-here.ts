import { type DrawBundle, type Tick, verifyDraw } from "@kaimen/domain";
import { withHashes } from "./hashes.js";

type Words = Readonly<Record<"busy" | "ok" | "wrong" | "allOk" | "someWrong" | "failed" | "published" | "computed", string>>;

/** A pause between two ticks, so that the eye can follow; none for whoever wants no movement. */
const PAUSE_MS = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 350;

/** Does the draw again on this device, from the published data, and puts a tick to each step. */
export async function verifyHere(panel: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const words = JSON.parse(panel.dataset.words ?? "{}") as Words;
  const verdict = panel.querySelector("[data-verdict]");
  const say = (text: string) => verdict && (verdict.textContent = text);
  button.disabled = true;
  say(words.busy);
  try {
    const answer = await fetch(panel.dataset.verify ?? "");
    const bundle = (await answer.json()) as DrawBundle;
    const ticks = await withHashes((hash) => verifyDraw(bundle, hash));
    for (const tick of ticks) await show(panel, tick, words);
    say(ticks.every(({ ok }) => ok) ? words.allOk : words.someWrong);
  } catch {
    say(words.failed);
  }
  button.disabled = false;
}

async function show(panel: HTMLElement, { step, ok, published, computed }: Tick, words: Words): Promise<void> {
  const place = panel.querySelector(`[data-step="${step}"]`);
  if (!place) return;
  for (const earlier of place.querySelectorAll("[data-ok], code")) earlier.remove();
  const mark = document.createElement("p");
  mark.dataset.ok = String(ok);
  mark.textContent = ok ? `✓ ${words.ok}` : `✗ ${words.wrong}`;
  place.append(mark);
  if (!ok) place.append(code(`${words.published}: ${published}`), code(`${words.computed}: ${computed}`));
  else if (computed.length <= 64 && computed !== "[]") place.append(code(`${words.computed}: ${computed}`));
  await new Promise((done) => setTimeout(done, PAUSE_MS));
}

const code = (text: string) => Object.assign(document.createElement("code"), { textContent: text });
