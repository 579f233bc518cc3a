import type { Language } from "../wording/wording.js";

/** How the reader likes the pages, kept in one cookie that says nothing about the person. */
export type Preferences = {
  readonly view: "ordinary" | "elder";
  readonly size: "normal" | "large";
  readonly contrast: "normal" | "high";
  readonly language: Language;
  /** False on the first visit, when the elder version is offered. */
  readonly chosen: boolean;
};

export const COOKIE = "kaimen_view";

const choice = <Value extends string>(from: URLSearchParams, name: string, usual: Value, other: Value): Value =>
  from.get(name) === other ? other : usual;

export function readPreferences(cookie: string | undefined): Preferences {
  const from = new URLSearchParams(cookie ?? "");
  return {
    view: choice(from, "view", "ordinary", "elder"),
    size: choice(from, "size", "normal", "large"),
    contrast: choice(from, "contrast", "normal", "high"),
    language: choice<Language>(from, "language", "zh-CN", "en"),
    chosen: cookie !== undefined,
  };
}

/** The cookie after one choice; the others stay as they were. */
export function preferencesCookie(were: Preferences, name: string, value: string, base: string): string {
  const { chosen, ...kept } = were;
  const { chosen: _, ...now } = readPreferences(new URLSearchParams({ ...kept, [name]: value }).toString());
  const text = encodeURIComponent(new URLSearchParams(now).toString());
  return `${COOKIE}=${text}; Path=${base || "/"}; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
