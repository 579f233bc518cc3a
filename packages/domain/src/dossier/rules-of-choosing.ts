import type { CivilDate } from "../calendar/civil-date.js";
import { readingWindows, verdictOn } from "../calendar/readings.js";
import { workingDaysBetween } from "../calendar/working-days.js";
import type { ClauseName } from "../regulation/regulation.js";
import type { BoundAct } from "../regulation/terms.js";
import type { DossierDay, DossierFacts } from "./dossier-facts.js";
import { hasReached, idle, met, notYet, type Rule, unmet, withGround } from "./rule.js";

const DONE_ON: Record<BoundAct, (day: DossierDay) => CivilDate | undefined> = {
  FORM_GROUP: ({ group }) => group?.formedOn,
  ANNOUNCE: ({ announcedOn }) => announcedOn,
  PUBLISH_NOTICE: ({ noticePublishedOn }) => noticePublishedOn,
};

/** The date of the event as it stood when the act was done: a postponement makes nothing late that was in time. */
const eventSeenOn = ({ date, postponements }: DossierDay, on: CivilDate): CivilDate =>
  postponements.find((moved) => moved.on > on)?.from ?? date;

const lead: Rule<"lead"> = ({ workingDays, reading, binds }, { day, today, calendar }) => {
  const on = DONE_ON[binds](day);
  const event = on ? eventSeenOn(day, on) : day.date;
  const windows = readingWindows(workingDays, event, calendar);
  const governing = windows.find((one) => one.reading === reading)!;
  const fits = on ? windows.filter((one) => verdictOn(on, one) === "MET").map((one) => one.reading) : [];
  const { earliest = null, latest: due, provisional } = governing;
  const values = { act: binds, on: on ?? null, event, reading, workingDays, earliest, due, provisional, fits };
  if (!on) return today > due && day.status !== "CANCELLED" ? unmet(values) : notYet(values);
  return verdictOn(on, governing) === "MET" ? met(values) : unmet(values);
};

const selectionGroup: Rule<"selectionGroup"> = ({ leastMembers: least }, { day }) => {
  const values = { members: day.group?.members.length ?? 0, least, on: day.group?.formedOn ?? null };
  if (values.members >= least) return met(values);
  return hasReached(day, "RECRUITING") ? unmet(values) : notYet(values);
};

const jointReview: Rule<"jointReview"> = ({ leastDepartments: least }, { day, review }) => {
  const values = { departments: review?.departments ?? 0, least, decided: review?.decided ?? 0, on: review?.concludedOn ?? null };
  if (!review?.concludedOn) return hasReached(day, "SELECTING") ? unmet(values) : notYet(values);
  return values.departments >= least ? met(values) : unmet(values);
};

/** Where everybody fits there is nothing to choose; naming in the place of a lot has a ground, or is no naming at all. */
const selection: Rule<"selection"> = (method, { day, selection: found }) => {
  const values = { method, found: found?.method ?? null, selected: found?.selected ?? 0, on: day.selectedOn ?? null };
  if (!found || !day.selectedOn) return notYet(values);
  if (found.method === method || found.method === "EVERYBODY" || found.method === "LOT") return met(values);
  return found.ground ? withGround(found.ground, values) : unmet(values);
};

const publicNotice: Rule<"publicNotice"> = (_, { day, objections }) => {
  const values = { on: day.noticePublishedOn ?? null, objections: objections.raised, open: objections.open };
  if (day.noticePublishedOn) return met(values);
  return hasReached(day, "SETTLED") ? unmet(values) : notYet(values);
};

const noticeTerms: Rule<"noticeTerms"> = ({ workingDays: wanted }, { day, today, calendar }: DossierFacts) => {
  const { noticePublishedOn: from, noticeClosesOn: to } = day;
  if (!from || !to) return notYet({ wanted });
  const values = { wanted, from, to, workingDays: workingDaysBetween(from, to, calendar).count };
  if (values.workingDays < wanted) return unmet(values);
  return today > to ? met(values) : notYet(values);
};

/** 第五条, from the lead time to the list, and the office's own deadlines within it. */
export const choosingRules = {
  lead,
  selectionGroup,
  recruitment: (_, { day }) => (day.announcedOn ? met({ on: day.announcedOn, channels: [...(day.channels ?? [])] }) : notYet()),
  registration: (_, { day, applied }) =>
    hasReached(day, "REVIEWING") ? met({ on: day.registrationClosesOn ?? null, applied }) : notYet({ applied }),
  jointReview,
  selection,
  publicNotice,
  noticeTerms,
  invitationTerms: (_, { day, invitations }) => {
    if (!hasReached(day, "SETTLED")) return notYet();
    return invitations.invited === 0 ? idle("NOTHING_AROSE") : met(invitations);
  },
} satisfies { readonly [Name in ClauseName]?: Rule<Name> };
