import { isCivilDate, OPINION_STATUSES } from "@kaimen/domain";
import { useSearchParams } from "react-router";
import type { OpinionStatus } from "../../gql/graphql.js";

export type State = "all" | "replied" | "again";

/** Published ones are answered, unless the person has asked again since. */
const STATES: Readonly<Record<State, readonly OpinionStatus[] | undefined>> = {
  all: undefined,
  replied: ["REPLIED"],
  again: OPINION_STATUSES.filter((one) => one !== "REPLIED"),
};

const ID = /^[a-z]+_[0-9a-f]{32}$/;

/** What is looked at, as the address says it. An address that somebody has mangled shows the whole list. */
export function lookingAt(search: URLSearchParams) {
  const openDay = search.get("openDay") ?? "";
  const wanted = search.get("state");
  const state: State = wanted === "replied" || wanted === "again" ? wanted : "all";
  const after = search.get("after") ?? "";
  return {
    openDay: ID.test(openDay) ? openDay : undefined,
    statuses: STATES[state] as OpinionStatus[] | undefined,
    state,
    after: isCursor(after) ? after : undefined,
    page: Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1),
  };
}

/** A cursor of this list is base64url of the day of publication and an id. */
function isCursor(text: string): boolean {
  try {
    const [on, id] = JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
    return isCivilDate(on) && ID.test(id);
  } catch {
    return false;
  }
}

export const useLooking = () => lookingAt(useSearchParams()[0]);
