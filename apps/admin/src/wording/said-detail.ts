import { clauseName } from "./zh-CN.clauses.js";
import { wording } from "./zh-CN.js";
import { releaseSteps } from "./zh-CN.refusals.js";

const { journal } = wording;

type Words = Readonly<Record<string, string>>;

/** The codes that stand in a line of the journal, by the name under which they stand. What has no table is words already, or a number. */
const CODES: Readonly<Record<string, Words>> = {
  kind: wording.opinions.kinds,
  status: { ...wording.statuses, ...wording.applicationStatuses, ...wording.opinions.statuses },
  channel: wording.channels,
  channels: wording.recruitment,
  category: wording.categories,
  subject: wording.releases.subjects,
  step: releaseSteps,
  roles: wording.roles,
  was: wording.roles,
  scopes: wording.keys.scopes,
  template: wording.desk.call.templates,
  decision: { ...wording.objectionStatuses, MERGE: "合并", KEEP_BOTH: "分别保留" },
  by: { TICKET: "凭证", LIST: "名单" },
};

/** An opaque id of a thing or a person: it names nobody, and tells nobody anything. */
const isId = (value: unknown) => typeof value === "string" && /^[a-z]+_[0-9a-z-]{6,}$/.test(value);

const wordOf = (name: string, value: unknown): string => {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (name === "clause") return clauseName(String(value));
  return CODES[name]?.[String(value)] ?? String(value);
};

/** Lists with 、; parts by their names; ids left out. */
function saidValue(name: string, value: unknown): string {
  if (value === null || value === undefined || isId(value)) return "";
  if (Array.isArray(value)) return joined(value.map((one) => saidValue(name, one)));
  if (typeof value === "object") return joined(Object.entries(value).map(([part, one]) => said(part, one)));
  return wordOf(name, value);
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join("、");

function said(name: string, value: unknown): string {
  const words = saidValue(name, value);
  return words && `${journal.details[name] ?? name}：${words}`;
}

/** What else a line of the journal says, in words: no code and no id of the program's. */
export const saidDetail = (detail: object): string =>
  Object.entries(detail)
    .map(([name, value]) => said(name, value))
    .filter((part) => part !== "")
    .join("，");
