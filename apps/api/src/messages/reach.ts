import type { Clerk, Role } from "../platform/policy/caller.js";

/** Who sees every message of the town. */
const WHOLE_TOWN: readonly Role[] = ["ORGANISER", "AUDITOR"];

/** An opinion handler answers letters and needs no applicant: what she sees and phones is about opinions. */
export const templatesInReach = ({ roles }: Clerk): string => (roles.some((role) => WHOLE_TOWN.includes(role)) ? "%" : "opinion-%");
