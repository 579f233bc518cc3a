import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { ReviewTerms } from "../regulation/terms.js";
import type { Reviewer } from "./joint-review.js";

/** One department concerned (相关部门) and those of its people who may decide. */
export type PanelDepartment = { readonly department: string; readonly reviewers: readonly string[] };

/** Who reviews an open day's candidates, each for one department. */
export type Panel = { readonly departments: readonly string[]; readonly reviewers: readonly Reviewer[] };

export const isNamed = ({ reviewers }: Panel, { id, department }: Reviewer): boolean =>
  reviewers.some((one) => one.id === id && one.department === department);

const isTwice = <One>(many: readonly One[], one: One, at: number) => many.indexOf(one) !== at;

/** Nobody speaks for two departments: two opinions of one person are one opinion. */
function faultsOf(concerned: readonly PanelDepartment[]): Fault[] {
  const named = concerned.map(({ department }) => department);
  const people = concerned.flatMap(({ reviewers }) => reviewers);
  const before = (at: number) => concerned.slice(0, at).reduce((sum, { reviewers }) => sum + reviewers.length, 0);
  return concerned.flatMap(({ department, reviewers }, at): Fault[] => [
    ...(isTwice(named, department, at) ? [{ field: `departments.${at}.department`, code: "CONTRADICTS" } as const] : []),
    ...(reviewers.length === 0 ? [{ field: `departments.${at}.reviewers`, code: "REQUIRED" } as const] : []),
    ...reviewers.flatMap((one, place): Fault[] =>
      isTwice(people, one, before(at) + place) ? [{ field: `departments.${at}.reviewers.${place}`, code: "CONTRADICTS" }] : [],
    ),
  ]);
}

/** 第五条: the departments concerned review jointly, so there are several, and somebody decides for each. */
export function formPanel(concerned: readonly PanelDepartment[], clause?: Clause<ReviewTerms>): Panel | Refusal | InvalidInput {
  if (concerned.length === 0) return invalid({ field: "departments", code: "REQUIRED" });
  const faults = faultsOf(concerned);
  if (faults.length > 0) return invalid(...faults);
  const least = clause?.content.leastDepartments ?? 0;
  if (clause && concerned.length < least) return refuse("TOO_FEW_DEPARTMENTS", clause, { least, named: concerned.length });
  return {
    departments: concerned.map(({ department }) => department),
    reviewers: concerned.flatMap(({ department, reviewers }) => reviewers.map((id) => ({ id, department }))),
  };
}

/** One more reviewer, so that a department whose people are all recused is not stuck. */
export function appointReviewer(panel: Panel, reviewer: Reviewer): Panel | InvalidInput {
  if (!panel.departments.includes(reviewer.department)) return invalid({ field: "department", code: "NOT_OFFERED" });
  if (panel.reviewers.some(({ id }) => id === reviewer.id)) return invalid({ field: "reviewer", code: "CONTRADICTS" });
  return { ...panel, reviewers: [...panel.reviewers, reviewer] };
}
