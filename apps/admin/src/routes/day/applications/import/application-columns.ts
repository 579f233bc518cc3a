import type { FormColumn } from "../../../../intake/form-columns.js";
import { words } from "../../../../wording/zh-CN.day.js";
import { wording } from "../../../../wording/zh-CN.js";
import { tables } from "../../../../wording/zh-CN.tables.js";
import type { Day } from "../../DayFrame.js";
import { CONSENT_TEXT, channelWords, genderWords, today } from "../entry-words.js";

const { applications: labels, entry } = words;

/** The groups that this way in leads to, in words; all nine where the day has named none. */
export function groupWords({ quotas }: Pick<Day, "quotas">): Record<string, string> {
  const open = quotas.filter(({ filledBy, most }) => filledBy !== "NOMINATION" && most > 0).map(({ category }) => category);
  const codes = open.length > 0 ? open : Object.keys(wording.categories);
  return Object.fromEntries(codes.map((code) => [code, wording.categories[code] ?? code]));
}

const tick = (field: string, titles: string[], needed = false): FormColumn => ({ field, titles, needed, how: tables.yesNo, example: "是" });

/** What the form of this open day asks for, in the order in which it is asked at the desk. */
export const applicationColumns = (day: Pick<Day, "quotas" | "formFields">): FormColumn[] => [
  { field: "name", titles: [labels.name], needed: true, how: entry.columns.name, example: `${tables.example}甲`, width: 14 },
  { field: "phone", titles: [labels.phone, "电话", "联系电话"], needed: true, how: entry.columns.phone, example: "13800000000" },
  { field: "born", titles: [labels.born, "出生年月日"], needed: true, how: tables.dayFormat, example: "1956-03-08", width: 14 },
  {
    field: "villageOrUnit",
    titles: [labels.village, "村", "单位"],
    needed: true,
    how: entry.columns.village,
    example: "示例村",
    width: 24,
  },
  {
    field: "category",
    titles: [labels.category, "类别"],
    needed: true,
    how: tables.offered(Object.values(groupWords(day))),
    example: Object.values(groupWords(day))[0] ?? "",
  },
  ...(day.formFields ? askedFor(day.formFields) : []),
  { field: "ties", titles: [labels.ties], how: entry.columns.ties(Object.values(wording.ties)), example: wording.ties.LIVE },
  tick("fullCivilCapacity", [entry.capacity, "完全民事行为能力"]),
  tick("consents.processing", [labels.consent.processing], true),
  tick("consents.passingToDepartments", [labels.consent.passingToDepartments]),
  tick("consents.publicationOfName", [labels.consent.publicationOfName]),
  tick("consents.photographs", [labels.consent.photographs]),
  { field: "consentObtainedOn", titles: [entry.consentOn], how: entry.columns.consentOn, example: today(), width: 14 },
  { field: "consentText", titles: [entry.consentText], how: entry.columns.consentText(CONSENT_TEXT), example: CONSENT_TEXT },
  { field: "channel", titles: [entry.channel], how: entry.columns.channel(Object.values(channelWords)), example: channelWords.PAPER },
  { field: "topics", titles: [labels.topics], how: entry.columns.topics, example: "道路、路灯", width: 30 },
];

const askedFor = (asked: NonNullable<Day["formFields"]>): FormColumn[] =>
  [
    { field: "idNumber", titles: [labels.idNumber], how: entry.columns.idNumber, example: "", width: 22 },
    { field: "gender", titles: [labels.gender], how: tables.offered(Object.values(genderWords)), example: genderWords.FEMALE },
    { field: "address", titles: [labels.address], how: entry.columns.address, example: "", width: 24 },
    { field: "accessibilityNeeds", titles: [labels.accessibilityNeeds], how: entry.columns.needs, example: "", width: 24 },
  ].flatMap((column) => {
    const demand = asked[column.field as keyof typeof asked];
    return demand && demand !== "OFF" ? [{ ...column, needed: demand === "REQUIRED" }] : [];
  });
