import type { CivilDate } from "../calendar/civil-date.js";
import type { Regulation } from "../regulation/regulation.js";
import type { CategoryCode, LocalTie } from "../regulation/terms.js";
import { ageOn } from "./age.js";
import { type Finding, finding } from "./finding.js";

export type Claim = {
  readonly born: CivilDate;
  readonly category: CategoryCode;
  readonly ties: readonly LocalTie[];
  readonly fullCivilCapacity: boolean;
};

type Terms = Pick<Regulation, "minimumAge" | "maximumAge" | "localTie" | "civilCapacity" | "categories">;
type Judge = (claim: Claim, eventDay: CivilDate, terms: Terms) => Finding | undefined;

const oldEnough: Judge = ({ born }, day, { minimumAge: clause }) =>
  clause &&
  finding("minimumAge", clause, ageOn(day, born) >= clause.content, "UNDER_AGE", { age: ageOn(day, born), least: clause.content, on: day });

const youngEnough: Judge = ({ born }, day, { maximumAge: clause }) =>
  clause &&
  finding("maximumAge", clause, ageOn(day, born) <= clause.content, "OVER_AGE", { age: ageOn(day, born), most: clause.content, on: day });

const tied: Judge = ({ ties }, _, { localTie: clause }) =>
  clause &&
  finding(
    "localTie",
    clause,
    ties.some((tie) => clause.content.includes(tie)),
    "NO_LOCAL_TIE",
    { ties: [...ties], accepted: [...clause.content] },
  );

const capable: Judge = ({ fullCivilCapacity }, _, { civilCapacity: clause }) =>
  clause && finding("civilCapacity", clause, fullCivilCapacity, "LACKS_CIVIL_CAPACITY", { declared: fullCivilCapacity });

/** An open list (等) may be extended by the office, so what it offers is lawful; whether it is offered, the open day knows. */
const listed: Judge = ({ category }, _, { categories: clause }) =>
  clause &&
  finding("categories", clause, clause.force === "OPEN_LIST" || clause.content.includes(category), "CATEGORY_NOT_LISTED", {
    category,
    listed: clause.content.includes(category),
  });

/** 第四条, clause by clause, on the day of the event: a reason for a yes as much as for a no. A silent regulation finds nothing. */
export const eligibility = (claim: Claim, eventDay: CivilDate, terms: Terms): Finding[] =>
  [oldEnough, youngEnough, tied, capable, listed].flatMap((judge) => judge(claim, eventDay, terms) ?? []);
