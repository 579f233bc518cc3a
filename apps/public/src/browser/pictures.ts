/** 存成图片: what draws it is fetched when somebody asks for it. */
export function offerPictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-save]")) {
    button.hidden = false;
    button.addEventListener("click", () => void import("./draw-ticket.js").then(({ drawTicket }) => show(button, drawTicket)));
  }
}

/** Into the page, where it can be pressed and held, and into the reader's downloads where the browser has any. */
function show(button: HTMLButtonElement, draw: (ticket: HTMLElement) => HTMLCanvasElement): void {
  const ticket = button.parentElement?.parentElement?.querySelector<HTMLElement>("[data-picture]");
  const place = button.parentElement?.querySelector("[data-saved]");
  if (!ticket || !place) return;
  const picture = document.createElement("img");
  picture.src = draw(ticket).toDataURL("image/png");
  picture.alt = ticket.innerText;
  const said = document.createElement("p");
  said.textContent = button.dataset.save ?? "";
  place.replaceChildren(said, picture);
  const link = Object.assign(document.createElement("a"), { href: picture.src, download: "kaimen.png" });
  link.click();
}
