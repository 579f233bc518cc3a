/** 自己验算: the rules of the draw are fetched when somebody wants to check, and not before. */
export function offerVerifying(): void {
  for (const panel of document.querySelectorAll<HTMLElement>("[data-verify]")) {
    const button = panel.querySelector("button");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", () => void import("./verify-here.js").then(({ verifyHere }) => verifyHere(panel, button)));
  }
}
