import { useEffect } from "react";
import { wording } from "../wording/zh-CN.js";

/** Asks before a page is closed, or left by a link, on which something is typed and not put in. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", close);
    addEventListener("click", leave, true);
    return () => {
      removeEventListener("beforeunload", close);
      removeEventListener("click", leave, true);
    };
  }, [unsaved]);
}

/** A link of the application changes the page without closing it, so the browser would not ask. */
function leave(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest("a[href], nav [role='menuitem']");
  if (!link || link.getAttribute("target") || confirm(wording.theirs.leave)) return;
  event.preventDefault();
  event.stopPropagation();
}
