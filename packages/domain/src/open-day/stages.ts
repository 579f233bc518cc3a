import type { Regulation } from "../regulation/regulation.js";
import type { OptionalStage } from "../regulation/terms.js";
import type { BeforeTheDay, OpenDay, Selected, Status } from "./open-day.js";

/** The life of an open day in order. Published in the GraphQL contract. */
export const STATUSES = [
  "PLANNED",
  "APPROVED",
  "RECRUITING",
  "REVIEWING",
  "SELECTING",
  "NOTICED",
  "SETTLED",
  "UNDER_WAY",
  "HELD",
  "SUMMARISED",
  "ARCHIVED",
  "CANCELLED",
] as const satisfies readonly Status[];

/**
 * Stages whose status an open day skips where its regulation leaves them out. SELECTION is not here: a town that draws
 * nothing still has a list to draw up, so the status stays and only the draw falls away.
 */
const SKIPPED = { RECRUITING: "REGISTRATION", REVIEWING: "JOINT_REVIEW", NOTICED: "PUBLIC_NOTICE" } as const;

export const hasStage = ({ without = [] }: Pick<Regulation, "without">, stage: OptionalStage): boolean => !without.includes(stage);

const isKept = (regulation: Pick<Regulation, "without">) => (status: Status) =>
  !(status in SKIPPED) || hasStage(regulation, SKIPPED[status as keyof typeof SKIPPED]);

/** The statuses that an open day passes under this regulation, in order. */
export const stagesOf = (regulation: Pick<Regulation, "without">): Status[] =>
  STATUSES.filter((status) => status !== "CANCELLED").filter(isKept(regulation));

/** The first stage after this one that the regulation has; nothing follows the archive or a cancellation. */
export function nextStage(status: Status, regulation: Pick<Regulation, "without">): Status | undefined {
  const following = STATUSES.slice(STATUSES.indexOf(status) + 1);
  return status === "CANCELLED" ? undefined : following.filter((one) => one !== "CANCELLED").find(isKept(regulation));
}

/** The list stands, by lot or otherwise, and may be published. */
export const isSelected = (day: OpenDay): day is Selected => day.status === "SELECTING" && day.selectedOn !== undefined;

/** The statuses of a day that was held: its list, its stops and its guests are behind it. */
const HELD: readonly Status[] = ["HELD", "SUMMARISED", "ARCHIVED"];
export const wasHeld = ({ status }: { readonly status: Status }): boolean => HELD.includes(status);

/** Until the doors open, a day can be moved or called off. */
export const isBeforeTheDay = (day: OpenDay): day is BeforeTheDay => STATUSES.indexOf(day.status) < STATUSES.indexOf("UNDER_WAY");
