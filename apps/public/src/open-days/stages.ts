import type { OpenDayStatus } from "../gql/graphql.js";

/** Whether the office takes applications now; that is decided again when one arrives. */
export const takesApplications = (status: OpenDayStatus) => status === "RECRUITING";

/** After these nothing more happens on the time line. */
export const isOver = (status: OpenDayStatus) => status === "ARCHIVED" || status === "CANCELLED";
