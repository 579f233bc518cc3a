import { useSearchParams } from "react-router";

/** One value of the page's address, as a form that asks (method GET) puts it there. */
export const useAsked = (name: string): string => (useSearchParams()[0].get(name) ?? "").trim();
