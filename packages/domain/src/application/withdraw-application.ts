import type { OutOfTurn } from "../regulation/answer.js";
import type { Application, ApplicationStatus } from "./application.js";

const WITHDRAWABLE: readonly ApplicationStatus[] = ["SUBMITTED", "PASSED", "SELECTED", "RESERVE"];

/**
 * Nobody needs a reason to stay away. Who is on the settled list declines the invitation instead,
 * so that the list itself stays as it was published.
 */
export function withdrawApplication<One extends Pick<Application, "status">>(
  application: One,
  listSettled: boolean,
): (One & { status: "WITHDRAWN" }) | OutOfTurn {
  const { status } = application;
  if (!WITHDRAWABLE.includes(status)) return { nowAt: status };
  return listSettled && status === "SELECTED" ? { nowAt: "SETTLED" } : { ...application, status: "WITHDRAWN" };
}
