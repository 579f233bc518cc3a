/** The toolbar's own script is fetched when somebody opens it, or has left it open on the page before. */
export function offerToolbar(): void {
  const bar = document.querySelector<HTMLElement>("[data-toolbar]");
  const opener = document.querySelector<HTMLButtonElement>("[data-opens-toolbar]");
  if (!bar || !opener) return;

  if (!bar.hidden) void load(bar);
  opener.addEventListener("click", (event) => {
    if (!bar.hidden) return;
    event.preventDefault();
    bar.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    opener.value = "tools=closed";
    void load(bar).then(({ remember }) => remember(bar, "tools=open"));
  });
}

const load = async (bar: HTMLElement) => {
  const toolbar = await import("./toolbar.js");
  toolbar.serveToolbar(bar);
  return toolbar;
};
