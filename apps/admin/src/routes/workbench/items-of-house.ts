import type { OpenDayStatus, Role, WorkbenchPageQuery } from "../../gql/graphql.js";
import type { Me } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import { dueStep, notByMe } from "../releases/due-step.js";
import type { Item } from "./item.js";

type House = NonNullable<WorkbenchPageQuery["organisation"]>;
type Day = House["openDays"]["edges"][number]["node"];

const { nextActs, releases, plan, calendar } = wording;

const WHOSE: Partial<Record<OpenDayStatus, readonly Role[]>> = { PLANNED: ["APPROVER"], REVIEWING: ["DEPARTMENT_REVIEWER", "ORGANISER"] };

/** The present step of an open day. */
export function itemOfDay({ id, theme, date, status, timeline }: Day): Item {
  const step = timeline.find(({ state }) => state === "PRESENT");
  return {
    key: id,
    what: nextActs[status],
    about: `${theme}（${date}）`,
    to: `/open-days/${id}`,
    whose: WHOSE[status] ?? ["ORGANISER"],
    due: step?.day,
    article: step?.article,
    provisional: step?.provisional ?? false,
  };
}

export function itemsOfReleases(all: House["releases"], me: Me | undefined): Item[] {
  return all.flatMap((release) => {
    const step = dueStep(release);
    if (!step) return [];
    const { subject, of, text } = release;
    const notMine = notByMe(release, me) !== undefined;
    const about = `${releases.subjects[subject]} ${text.slice(0, 24)}`;
    return [
      {
        key: `${subject}/${of}`,
        what: releases.steps[step],
        about,
        to: `/releases/${subject}/${of}`,
        whose: ["APPROVER", "AUDITOR"],
        notMine,
      },
    ];
  });
}

/** A draft to be approved, and what the year still lacks. */
export function itemsOfPlan(annualPlan: House["annualPlan"], year: number): Item[] {
  const to = `/annual-plan?year=${year}`;
  const about = plan.of(year);
  if (!annualPlan) return [{ key: "plan", what: plan.draft.name, about, to, whose: ["ORGANISER"] }];
  const gaps = annualPlan.gaps.map(({ gap, article, values }): Item => {
    const said = plan.gaps[gap](values as never);
    return { key: `gap/${said}`, what: said, about, to, whose: ["ORGANISER"], article };
  });
  return annualPlan.status === "DRAFT" ? [{ key: "plan", what: plan.approve.name, about, to, whose: ["APPROVER"] }, ...gaps] : gaps;
}

export const itemsOfNotices = (notices: WorkbenchPageQuery["holidayNotices"]): Item[] =>
  notices
    .filter(({ confirmed }) => !confirmed)
    .map(({ year, title }) => ({
      key: `notice/${year}`,
      what: calendar.confirm.name,
      about: title,
      to: "/calendar",
      whose: ["ORGANISER", "ADMINISTRATOR"],
    }));
