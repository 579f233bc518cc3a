import { wording } from "./zh-CN.js";

/** What a clause is called; one that this version of the office does not know keeps its own name. */
export const clauseName = (name: string): string => (wording.regulation.clauses as Readonly<Record<string, string>>)[name] ?? name;
