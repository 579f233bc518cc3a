import type { Clerk, Role } from "../platform/policy/caller.js";

/** Who sees all departments; a reviewer without one of these roles sees what her own department said. */
const WHOLE_REVIEW: readonly Role[] = ["ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR"];

/** The department that a clerk's view is narrowed to; undefined where she sees all. A reviewer of no unit sees nobody. */
export const departmentInReach = ({ roles, unit }: Clerk): string | undefined =>
  roles.some((role) => WHOLE_REVIEW.includes(role)) ? undefined : (unit ?? "");
