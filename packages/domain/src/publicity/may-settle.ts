import type { CivilDate } from "../calendar/civil-date.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Objection } from "./objection.js";

type NoticeSoFar = { readonly closesOn: CivilDate; readonly objections: readonly Objection[] };

/** Why the list cannot be settled yet: the notice is open through its last day, and every objection wants a decision. */
export function refusalToSettle(
  { closesOn, objections }: NoticeSoFar,
  today: CivilDate,
  { noticeTerms, publicNotice }: Pick<Regulation, "noticeTerms" | "publicNotice">,
): Refusal | undefined {
  const clause = noticeTerms ?? publicNotice;
  if (clause && today <= closesOn) return refuse("TOO_EARLY", clause, { today, closesOn });
  const open = objections.filter(({ status }) => status === "RAISED").map(({ against }) => against);
  const heard = publicNotice ?? noticeTerms;
  return heard && open.length > 0 ? refuse("OBJECTIONS_OPEN", heard, { against: open }) : undefined;
}
