import { isCivilDate, type RefusalCode, type Values } from "@kaimen/domain";
import { dateEn } from "./dates.js";
import { shown } from "./terms.js";

const comeAnyway = "You can still come as a visitor, or raise an opinion.";

const lastDay = ({ closedOn, due, answerBy, latest }: Values) => {
  const day = closedOn ?? due ?? answerBy ?? latest;
  return typeof day === "string" && isCivilDate(day) ? `: the last day was ${dateEn(day)}` : "";
};

export const refusals: Record<RefusalCode, (values: Values) => string> = {
  ALREADY_APPLIED: () => "You have applied already. Look it up with your receipt code and phone number.",
  CATEGORY_NOT_LISTED: () => "This open day has no such group. Please choose another.",
  CONSENT_NEEDED: () => "The first two consents are needed to handle an application.",
  DECISIONS_MISSING: () => "Some departments have not decided yet.",
  DEPARTS_FROM_RULE: () => "The regulation does not allow this.",
  EXTENSION_TOO_LONG: (values) => `The extension is too long: at most ${shown(values, "longest")} working days.`,
  GROUP_NEEDED: () => "The selection group has to be formed first.",
  LACKS_CIVIL_CAPACITY: () => `A representative has full civil capacity. ${comeAnyway}`,
  LAID_DOWN_BY_ARTICLE: () => "An article lays this down, so the office cannot set it itself.",
  NOT_RELEASED: () => "The text has not been released for publication yet.",
  NOTICE_NEEDED: () => "The list has to be on public notice first.",
  NO_LOCAL_TIE: () => `A representative works, lives or studies here. ${comeAnyway}`,
  NO_NOMINATION_LEFT: () => "All nominations have been used.",
  OBJECTIONS_OPEN: () => "Some objections are still open.",
  OTHER_METHOD: () => "The list is drawn up in another way here.",
  OPINIONS_OPEN: () => "Some opinions have not been answered.",
  OVER_AGE: (values) => `A representative is at most ${shown(values, "most")} years old on the day. ${comeAnyway}`,
  RECUSED: () => "This reviewer has stepped back from the case.",
  SAME_PERSON: () => "Whoever wrote it cannot sign it off. Somebody else has to.",
  TOO_EARLY: () => "It is too early. Please come back in a few days.",
  TOO_FEW_DEPARTMENTS: (values) => `Too few departments: at least ${shown(values, "least")}.`,
  TOO_FEW_MEMBERS: (values) => `Too few members in the selection group: at least ${shown(values, "least")}.`,
  TOO_FEW_VENUES: (values) => `Too few places: at least ${shown(values, "least")}.`,
  TOO_LATE: (values) => `The time for this has passed${lastDay(values)}.`,
  TOO_MANY_EXTENSIONS: (values) => `It has been extended ${shown(values, "most")} times already.`,
  TOO_MANY_VENUES: (values) => `Too many places: at most ${shown(values, "most")}.`,
  UNDER_AGE: (values) =>
    `A representative is at least ${shown(values, "least")} years old on the day; you will be ${shown(values, "age")}. ${comeAnyway}`,
};
