const REACHING = ["pointerover", "pointerdown", "touchstart", "focusin"] as const;

/** Fetches React and Apollo when somebody reaches for a part that needs them, and not before. */
export function wakeOnFirstTouch(): void {
  for (const part of document.querySelectorAll("[data-live]")) {
    for (const event of REACHING) part.addEventListener(event, wakeOnce, { once: true, passive: true });
  }
}

let awake = false;

function wakeOnce(): void {
  if (awake) return;
  awake = true;
  void import("../wake.js").then(({ wake }) => wake());
}
