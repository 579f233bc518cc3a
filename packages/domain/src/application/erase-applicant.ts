import type { Status } from "../open-day/open-day.js";
import { isFact, type OutOfTurn } from "../regulation/answer.js";
import type { Application, ApplicationStatus } from "./application.js";
import { isDayOver, isListSettled } from "./standing.js";
import { withdrawApplication } from "./withdraw-application.js";

/** What is left is counted, and tells nobody: a village and a topic can name a person where few live. */
export type Erased = Pick<Application, "status"> & {
  readonly villageOrUnit: "";
  readonly topics: readonly [];
  readonly findings: readonly [];
};

const NOTHING = { villageOrUnit: "", topics: [], findings: [] } as const;

/** What is left of an application whose time of keeping is over: its status stays, since statistics count it. */
export const forgetApplicant = (status: ApplicationStatus): Erased => ({ status, ...NOTHING });

/**
 * 个人信息保护法 47: on request, and without a reason. Before the day it also withdraws; who is on the settled list
 * and expected at the door declines first, so that somebody can move up; once she has, nobody expects her.
 */
export function eraseApplicant(status: ApplicationStatus, day: Status, isExpected = true): Erased | OutOfTurn {
  if (isDayOver(day) || (isListSettled(day) && !isExpected)) return forgetApplicant(status);
  const withdrawn = withdrawApplication({ status }, isListSettled(day));
  if (isFact(withdrawn)) return { status: withdrawn.status, ...NOTHING };
  return status === "SELECTED" ? { nowAt: day } : forgetApplicant(status);
}
