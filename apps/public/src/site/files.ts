import { matchPath } from "react-router";
import { robotsFile } from "../crawlers/robots.file.js";
import { sitemapFile } from "../crawlers/sitemap.file.js";
import { embedFile } from "../embed/embed.file.js";
import { calendarFeed } from "../feeds/calendar.file.js";
import { feedFile } from "../feeds/feed.file.js";
import { drawFile } from "../routes/draw/draw.file.js";
import { calendarFile } from "../routes/open-day/calendar.file.js";
import type { Serve } from "./file.js";

/** Files made on the server; nothing of them reaches the browser's program. */
const FILES: readonly (readonly [path: string, serve: Serve])[] = [
  ["/robots.txt", robotsFile],
  ["/sitemap.xml", sitemapFile],
  ["/:town/calendar.ics", calendarFeed],
  ["/:town/embed.json", embedFile],
  ["/:town/feeds/:file", feedFile],
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
