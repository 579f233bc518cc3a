import type { OrganisationKind, Role } from "../gql/graphql.js";
import { wording } from "../wording/zh-CN.js";

export type Entry = {
  readonly path: string;
  readonly name: string;
  /** Who may read the page; everybody unless told. */
  readonly roles?: readonly Role[];
  /** Only for a county, or only for a town. */
  readonly kind?: OrganisationKind;
};
export type Group = { readonly name?: string; readonly entries: readonly Entry[] };

const { menu } = wording;
const { groups } = menu;

/** In the order of the office's work. A stage is listed as soon as its page exists: there is no dead link. */
export const MENU: readonly Group[] = [
  {
    entries: [
      { path: "/", name: menu.workbench },
      { path: "/towns", name: menu.towns, kind: "COUNTY", roles: ["ORGANISER", "APPROVER", "AUDITOR"] },
      { path: "/annual-plan", name: menu.annualPlan },
      { path: "/open-days", name: menu.openDays },
      { path: "/releases", name: menu.releases },
      { path: "/opinions", name: menu.opinions, roles: ["ORGANISER", "APPROVER", "AUDITOR", "OPINION_HANDLER"] },
      { path: "/figures", name: menu.figures, roles: ["ORGANISER", "APPROVER", "AUDITOR"] },
    ],
  },
  {
    name: groups.rules,
    entries: [
      { path: "/regulation", name: menu.regulation },
      { path: "/calendar", name: menu.calendar },
      { path: "/places", name: menu.places },
    ],
  },
  {
    name: groups.people,
    entries: [
      { path: "/staff", name: menu.staff, roles: ["ADMINISTRATOR", "AUDITOR", "ORGANISER"] },
      { path: "/keys", name: menu.keys, roles: ["ADMINISTRATOR", "AUDITOR"] },
      { path: "/journal", name: menu.journal, roles: ["AUDITOR"] },
    ],
  },
];

/** What somebody with these roles finds something behind. */
export const menuFor = (roles: readonly Role[], kind: OrganisationKind | undefined): Group[] =>
  MENU.map(({ entries, ...group }) => ({
    ...group,
    entries: entries.filter((one) => (one.roles?.some((role) => roles.includes(role)) ?? true) && (one.kind ?? kind) === kind),
  })).filter(({ entries }) => entries.length > 0);
