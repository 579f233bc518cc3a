import type { OrganisationKind, Role } from "../gql/graphql.js";
import { STAGES, stageAt, stagesFor } from "../routes/stages/stages.js";
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

const STAGE_PATHS = STAGES.map(({ path }) => path);
const summing = STAGE_PATHS.slice(-1);
const stageEntries = (paths: readonly string[]) =>
  STAGES.filter(({ path }) => paths.includes(path)).map(({ path, name }) => ({ path, name }));

/** In the order of the office's work. A stage leads to the open days that are at it: there is no dead link. */
export const MENU: readonly Group[] = [
  {
    entries: [
      { path: "/", name: menu.workbench },
      { path: "/towns", name: menu.towns, kind: "COUNTY", roles: ["ORGANISER", "APPROVER", "AUDITOR"] },
      { path: "/annual-plan", name: menu.annualPlan },
      { path: "/open-days", name: menu.openDays },
      { path: "/releases", name: menu.releases },
      ...stageEntries(STAGE_PATHS.slice(0, -1)),
      { path: "/opinions", name: menu.opinions, roles: ["ORGANISER", "APPROVER", "AUDITOR", "OPINION_HANDLER"] },
    ],
  },
  {
    name: groups.summing,
    entries: [
      ...stageEntries(summing),
      { path: "/dossier", name: menu.dossier, roles: ["ORGANISER", "APPROVER", "AUDITOR"] },
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
    ],
  },
  { entries: [{ path: "/journal", name: menu.journal, roles: ["AUDITOR"] }] },
];

/** What somebody with these roles finds something behind. */
export function menuFor(roles: readonly Role[], kind: OrganisationKind | undefined): Group[] {
  const open = stagesFor(roles).map(({ path }) => path);
  const offered = ({ path, roles: readers, kind: only }: Entry) =>
    (!STAGE_PATHS.includes(path) || open.includes(path)) &&
    (readers?.some((role) => roles.includes(role)) ?? true) &&
    (only ?? kind) === kind;
  return MENU.map(({ entries, ...group }) => ({ ...group, entries: entries.filter(offered) })).filter(({ entries }) => entries.length > 0);
}

/** The entry that an address belongs to: the page of a stage of one open day belongs to the stage. */
export function entryAt(pathname: string): string | undefined {
  const stage = stageAt(pathname);
  if (stage) return stage.path;
  const paths = MENU.flatMap(({ entries }) => entries.map(({ path }) => path));
  return paths.find((path) => path === pathname || (path !== "/" && pathname.startsWith(`${path}/`)));
}
