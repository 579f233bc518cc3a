import type { Refused } from "../apply/apply.act.js";
import type { Slip } from "../apply/slips.js";
import type { Changes } from "./changes.js";

/** What opens an application. It travels in posted forms only, never in an address. */
export type Opening = { readonly code: string; readonly phone: string };

/** What is asked once more before it is done. */
export type Grave = "withdraw" | "decline" | "erase";

export type Said = "WITHDRAWN" | "ACCEPTED" | "DECLINED" | "CHANGED" | "LATE";

/** What the page shows next. */
export type Shown =
  | { readonly at: "OPENING"; readonly fault: "MISSING" }
  | { readonly at: "FOUND"; readonly said?: Said; readonly refused?: Refused }
  | { readonly at: "SURE"; readonly of: Grave }
  | { readonly at: "COPY" }
  | { readonly at: "CHANGE"; readonly entered?: Changes; readonly slips: readonly Slip[]; readonly refused?: Refused }
  | { readonly at: "ERASED"; readonly receiptNumber: string };

export type MyApplicationPosted = Opening & Shown;

type Answer = ({ readonly __typename: "Refusal" } & Refused) | { readonly __typename: "Application" | "OutOfTurn" | "InvalidInput" };

/** Where an act on one's own application leads. Faults of code and phone are told by the page that then finds nothing. */
export function shownAfter(answer: Answer | undefined, said: Said): Shown {
  if (answer?.__typename === "Application") return { at: "FOUND", said };
  return answer?.__typename === "Refusal" ? { at: "FOUND", refused: answer } : { at: "FOUND", said: "LATE" };
}

/** 422 where something typed or wanted is not taken, 409 where it came too late. */
export function statusOf(shown: Shown): number {
  if (shown.at === "OPENING" || (shown.at === "CHANGE" && shown.slips.length > 0)) return 422;
  if ("refused" in shown && shown.refused) return 422;
  return shown.at === "FOUND" && shown.said === "LATE" ? 409 : 200;
}
