import { useWording } from "../site/page-context.js";

/** 栏目: what a page belongs to, as the national tags tell it. */
export type Column = { readonly name: string; readonly description: string; readonly keywords: string; readonly type: string };

/** The column of a page that has no name for its kind: a form, or what is somebody's own. */
export function useColumn(name: string, description: string): Column {
  const { openDay } = useWording();
  return { name, description, keywords: `${openDay},${name}`, type: openDay };
}
