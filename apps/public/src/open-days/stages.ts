import type { OpenDayStatus } from "../gql/graphql.js";

/** Whether the office takes applications now; that is decided again when one arrives. */
export const takesApplications = (status: OpenDayStatus) => status === "RECRUITING";

const AFTERWARDS: readonly OpenDayStatus[] = ["HELD", "SUMMARISED", "ARCHIVED"];

/** Whether there is something to tell of how it went. */
export const hasBeenHeld = (status: OpenDayStatus) => AFTERWARDS.includes(status);
