import { standings } from "./zh-CN.acts.js";
import { terms } from "./zh-CN.terms.js";

/** Where something stands now, of an open day or of anything else, as one says it. */
export const standingNamed = (now: string): string => (terms.statuses as Readonly<Record<string, string>>)[now] ?? standings[now] ?? now;
