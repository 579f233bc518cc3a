import { createContext, useContext } from "react";
import { type Wording, wordingIn } from "../wording/wording.js";
import { type Paths, pathsUnder } from "./paths.js";
import type { PageState } from "./site.js";

/** What a page tells the server about the answer that carries it. Nothing reads it in the browser. */
export type Reply = { status: number };

/** `posted` is what the act of this address answered to a form. */
export type Page = PageState & { readonly posted?: unknown; readonly reply: Reply };

const Context = createContext<Page | null>(null);

export const PageProvider = Context.Provider;

export function usePage(): Page {
  const page = useContext(Context);
  if (!page) throw new Error("A page is rendered inside its PageProvider.");
  return page;
}

export const useWording = (): Wording => wordingIn(usePage().preferences.language);

export const usePaths = (): Paths => pathsUnder(usePage().site.base);
