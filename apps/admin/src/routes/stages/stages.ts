import type { OpenDayStatus, Role } from "../../gql/graphql.js";
import type { words } from "../../wording/zh-CN.day.js";
import { wording } from "../../wording/zh-CN.js";

const { menu, stages } = wording;

export type DayPage = keyof typeof words.tabs;

export type Stage = {
  readonly path: string;
  readonly name: string;
  readonly words: { readonly says: string; readonly none: string };
  /** The statuses in which an open day is at this stage. */
  readonly statuses: readonly OpenDayStatus[];
  /** The pages of an open day on which the stage's work is done. */
  readonly pages: readonly DayPage[];
};

/** In the order of an open day's life. */
export const STAGES: readonly Stage[] = [
  {
    path: "/applying",
    name: menu.applying,
    words: stages.applying,
    statuses: ["RECRUITING"],
    pages: ["applications", "nominations"],
  },
  { path: "/reviewing", name: menu.reviewing, words: stages.reviewing, statuses: ["REVIEWING"], pages: ["review"] },
  { path: "/selecting", name: menu.selecting, words: stages.selecting, statuses: ["SELECTING"], pages: ["selection"] },
  { path: "/notices", name: menu.notices, words: stages.notices, statuses: ["SELECTING", "NOTICED"], pages: ["notice"] },
  { path: "/the-day", name: menu.theDay, words: stages.theDay, statuses: ["SETTLED", "UNDER_WAY"], pages: ["invitations", "door"] },
  { path: "/summaries", name: menu.summaries, words: stages.summaries, statuses: ["HELD", "SUMMARISED"], pages: ["summary", "dossier"] },
];

const READERS: readonly Role[] = ["ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR"];

/** Who finds something behind a page of an open day; everybody unless told. What is allowed is always the server's answer. */
const ROLES_OF: Partial<Record<DayPage, readonly Role[]>> = {
  applications: READERS,
  nominations: READERS,
  review: [...READERS, "DEPARTMENT_REVIEWER"],
  selection: READERS,
  invitations: READERS,
  door: READERS,
  dossier: ["ORGANISER", "APPROVER", "AUDITOR"],
};

export const mayOpen = (page: DayPage, roles: readonly Role[]): boolean => ROLES_OF[page]?.some((role) => roles.includes(role)) ?? true;

/** Whoever may open none of its pages finds nothing behind the stage. */
export const stagesFor = (roles: readonly Role[]): readonly Stage[] =>
  STAGES.filter(({ pages }) => pages.some((page) => mayOpen(page, roles)));

const LIFE: readonly OpenDayStatus[] = [
  "RECRUITING",
  "REVIEWING",
  "SELECTING",
  "NOTICED",
  "SETTLED",
  "UNDER_WAY",
  "HELD",
  "SUMMARISED",
  "ARCHIVED",
];

/** The stage's own statuses and, where they are asked for, every later one. */
export const statusesOf = ({ statuses }: Stage, later: boolean): readonly OpenDayStatus[] =>
  later ? LIFE.slice(LIFE.indexOf(statuses[0] as OpenDayStatus)) : statuses;

/** The stage to which an address belongs: its own, or that of a page of one open day. */
export function stageAt(pathname: string): Stage | undefined {
  const page = /^\/open-days\/[^/]+\/([^/]+)/.exec(pathname)?.[1];
  return STAGES.find(({ path, pages }) => path === pathname || pages.some((one) => one === page));
}
