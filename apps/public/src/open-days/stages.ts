import type { OpenDayStatus } from "../gql/graphql.js";

/** Whether the office takes applications now; that is decided again when one arrives. */
export const takesApplications = (status: OpenDayStatus) => status === "RECRUITING";
