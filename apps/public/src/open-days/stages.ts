import type { OpenDayStatus } from "../gql/graphql.js";

/** Whether the office takes applications now; that is decided again when one arrives. */
export const takesApplications = (status: OpenDayStatus) => status === "RECRUITING";

const SPOKEN_OF: readonly OpenDayStatus[] = ["UNDER_WAY", "HELD", "SUMMARISED"];

/** Whether an opinion form offers the day: people speak of what they have seen. The office takes opinions on a day earlier too. */
export const isSpokenOf = (status: OpenDayStatus) => SPOKEN_OF.includes(status);
