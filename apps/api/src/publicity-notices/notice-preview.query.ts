import { draftNotice, hasStage, isSelected, type NoticeLine, noticeLines } from "@kaimen/domain";
import { methodOf } from "../selections/method-of.js";
import type { Tx } from "../world.js";
import { listedPeople, listedPlaces } from "./listed-people.js";

/** What the notice would be if it were published now: a first text, and the lines that are printed beside it. */
export type NoticePreview = { readonly text: string; readonly lines: readonly NoticeLine[] };

type Reading = Pick<Tx, "openDays" | "regulations" | "selections" | "rolls" | "applications" | "people">;

export async function noticePreview(tx: Reading, organisation: string, openDay: string): Promise<NoticePreview | null> {
  const day = await tx.openDays.find(organisation, openDay);
  if (!isSelected(day)) return null;
  const people = await listedPeople(tx, day, await listedPlaces(tx, day));
  const regulation = await tx.regulations.governing(day, day.selectedOn);
  const method = methodOf((await tx.selections.of({ organisation, openDay }))?.method);
  const terms = regulation.noticeTerms?.content;
  const host = regulation.host?.content ?? regulation.header.publishingBody;
  return {
    text: draftNotice({
      host,
      day,
      reviewed: hasStage(regulation, "JOINT_REVIEW"),
      listed: people,
      ...(method && { method }),
      ...(terms && { terms }),
    }),
    lines: noticeLines(people),
  };
}
