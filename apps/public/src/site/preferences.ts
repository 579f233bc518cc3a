/** What a reader can choose; the first of each is the usual. */
export const CHOICES = {
  view: ["ordinary", "elder"],
  size: ["normal", "large", "largest"],
  contrast: ["normal", "high", "yellow", "blue"],
  guide: ["none", "cross"],
  pointer: ["normal", "big"],
  tools: ["closed", "open"],
  language: ["zh-CN", "en"],
} as const;

type Choices = { readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

/** How the reader likes the pages, kept in one cookie that says nothing about the person. */
export type Preferences = Choices & {
  /** False on the first visit, when the elder version is offered. */
  readonly chosen: boolean;
};

export const COOKIE = "kaimen_view";

function choice<Name extends keyof Choices>(from: URLSearchParams, name: Name): Choices[Name] {
  const values = CHOICES[name] as unknown as readonly [Choices[Name], ...Choices[Name][]];
  return values.find((value) => value === from.get(name)) ?? values[0];
}

export function readPreferences(cookie: string | undefined): Preferences {
  const from = new URLSearchParams(cookie ?? "");
  return {
    view: choice(from, "view"),
    size: choice(from, "size"),
    contrast: choice(from, "contrast"),
    guide: choice(from, "guide"),
    pointer: choice(from, "pointer"),
    tools: choice(from, "tools"),
    language: choice(from, "language"),
    chosen: cookie !== undefined,
  };
}

/** What the toolbar has changed, put back; the view and the language are chosen elsewhere, and stay. */
const RESET = { size: "normal", contrast: "normal", guide: "none", pointer: "normal" };

/** One choice as a button sends it: `size=large`, or `tools=reset`, which undoes what the toolbar has changed. */
const changeOf = (sent: string): Readonly<Record<string, string>> => {
  const [name = "", value = ""] = sent.split("=");
  if (name !== "tools") return { [name]: value };
  return value === "reset" ? RESET : value === "closed" ? { ...RESET, tools: "closed" } : { tools: value };
};

/** The cookie after some choices; the others stay as they were. */
export function preferencesCookie(were: Preferences, sent: readonly string[], base: string): string {
  const { chosen, ...kept } = were;
  const { chosen: _, ...now } = readPreferences(new URLSearchParams(Object.assign({ ...kept }, ...sent.map(changeOf))).toString());
  const text = encodeURIComponent(new URLSearchParams(now).toString());
  return `${COOKIE}=${text}; Path=${base || "/"}; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
