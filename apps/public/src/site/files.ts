import { matchPath } from "react-router";
import { drawFile } from "../routes/draw/draw.file.js";
import { calendarFile } from "../routes/open-day/calendar.file.js";
import type { Serve } from "./file.js";

/** Files made on the server; nothing of them reaches the browser's program. */
const FILES: readonly (readonly [path: string, serve: Serve])[] = [
  ["/:town/open-days/:id/calendar.ics", calendarFile],
  ["/:town/open-days/:id/draw.json", drawFile],
];

export function fileAt(path: string): { readonly serve: Serve; readonly params: Record<string, string | undefined> } | null {
  for (const [pattern, serve] of FILES) {
    const match = matchPath(pattern, path);
    if (match) return { serve, params: match.params };
  }
  return null;
}
