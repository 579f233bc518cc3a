import type { Clerk, Role } from "../platform/policy/caller.js";

/** Who sees every opinion of the town; a handler without one of these roles sees those of her own unit. */
const WHOLE_TOWN: readonly Role[] = ["ORGANISER", "APPROVER", "AUDITOR"];

/** The unit that a clerk's view is narrowed to; undefined where she sees the whole town. A handler of no unit sees nothing. */
export const unitInReach = ({ roles, unit }: Clerk): string | undefined =>
  roles.some((role) => WHOLE_TOWN.includes(role)) ? undefined : (unit ?? "");
