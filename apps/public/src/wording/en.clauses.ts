import type { ClauseSentences } from "../regulation/clause-sentences.js";
import { terms } from "./en.terms.js";

const readings = {
  WITHIN_BEFORE: (days: number) => `within the ${days} working days before`,
  AT_LEAST_BEFORE: (days: number) => `at the latest ${days} working days before`,
  CLEAR_DAYS: (days: number) => `${days} clear working days before`,
};
const acts = { FORM_GROUP: "The selection group is formed", ANNOUNCE: "The call is published", PUBLISH_NOTICE: "The list is shown" };
const channels = { PORTAL: "government portal", NEWS_MEDIA: "news media", WECHAT: "WeChat", WEIBO: "Weibo", NOMINATION: "nomination" };
const methods = { LOT: "a draw", FIRST_COME: "first come", ORGANISER: "the organiser decides", INVITATION: "invitation" };
const blocks = { SHOWCASE: "showing the town's work", OPEN_CHANNEL: "hearing opinions" };

export const clauses: ClauseSentences = {
  host: (body) => `Held by ${body}`,
  timesPerYear: (times) => `${times} times a year`,
  months: (months) => `In months ${months.join(" and ")}`,
  localTie: (ties) => `Who ${ties.map((tie) => terms.ties[tie]).join(", ")} here`,
  minimumAge: (age) => `At least ${age} years old on the day`,
  maximumAge: (age) => `At most ${age} years old on the day`,
  civilCapacity: () => "Full civil capacity",
  categories: (groups) => groups.map((group) => terms.categories[group] ?? group).join("; "),
  onePlacePerPerson: () => "One place a person",
  dataConsent: () => "Personal data is used with consent only",
  lead: ({ workingDays, reading, binds }) => `${acts[binds]} ${readings[reading](workingDays)} the day`,
  selectionGroup: ({ leastMembers }) => `A selection group of at least ${leastMembers}`,
  recruitment: (ways) => ways.map((way) => channels[way]).join(", "),
  registration: () => "Anybody can apply",
  jointReview: ({ leastDepartments }) => `At least ${leastDepartments} departments review together`,
  selection: (method) => `Where more apply than fit: ${methods[method]}`,
  publicNotice: () => "The list is shown to the public",
  invitationTerms: ({ answerBefore }) =>
    answerBefore === 1
      ? "Invitations are answered by the working day before"
      : `Invitations are answered ${answerBefore} working days before`,
  noticeTerms: ({ workingDays }) => `On notice for ${workingDays} working days`,
  venueTypes: (types) => types.map((type) => terms.venueTypes[type]).join(", "),
  venues: ({ least, most }) => `${least} to ${most} places each time`,
  contentBlocks: (names) => names.map((name) => blocks[name]).join(", "),
  forms: (forms) => forms.map((form) => terms.forms[form]).join(", "),
  leaderReport: () => "A leader reports in person",
  everyOpinionAnswered: () => "Every opinion gets an answer",
  replyTerms: ({ replyWithin }) => `Questions answered in ${replyWithin.QUESTION} working days, suggestions in ${replyWithin.SUGGESTION}`,
  signOffBySecondPerson: () => "A second person signs off each reply",
  releaseReview: () => "Texts are reviewed before publication",
  secrecyReview: () => "A secrecy review before publication",
  settledCalendar: () => "Dates rest on the State Council's holiday notice; a year without one is provisional",
  retention: ({ unselectedDays, idNumberDays, representativeYears }) =>
    `Personal data is erased after the day: ${unselectedDays} days for who was not selected, ${idNumberDays} for ID numbers, ${representativeYears} year(s) for representatives`,
  schedule: ({ announce, closeRegistration, draw, publishNotice }) =>
    `Working days before the day: announced ${announce}, closed ${closeRegistration}, drawn ${draw}, on notice ${publishNotice}`,
};
