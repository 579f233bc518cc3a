import { DATE, type DateRead, dateRead } from "../layout/dates.js";
import { about, clauseOf, type Found, findAll, inBody, proposal, type Source, sentenceAround, sentenceOf } from "../layout/source.js";
import type { EventRead, Proposals } from "../reading.js";
import { capacityIn } from "./total.js";
import { placesIn, placesOf } from "./venues.js";

const WHEN = about(/^(?:活动|开放|举办|参观)?(?:时间|日期)(?:安排)?$|活动安排|时间和地点|时间、地点|时间及地点|场次/);
const HELD = /定于|拟于|将于|(?:举办|举行|开展|组织)[^。]{0,20}(?:开放日|活动)|开放日(?:活动)?(?:时间|定)/;
const ANOTHER_DATE = /报名|截止|公示|印发|备案|报送|之前|日前|落款/;

export type DatedEvent = { readonly found: Found; readonly read: DateRead };

/** Dates on which the doors are open: those of the section that says when; where it has none, or only damaged ones, those of a sentence that says 定于. */
export function datedEvents(source: Source): DatedEvent[] {
  const ofEvents = (found: Found) => !ANOTHER_DATE.test(clauseOf(source, found));
  const read = (found: Found): DatedEvent => ({ found, read: dateRead(found.match, source.year) });
  const inSection = findAll(source, DATE, (part) => inBody(part) && WHEN(part))
    .filter(ofEvents)
    .map(read);
  if (inSection.some(({ read: { confidence } }) => confidence !== "LOW")) return inSection;
  const told = findAll(source, DATE, inBody)
    .filter((found) => ofEvents(found) && HELD.test(sentenceOf(source, found)))
    .map(read);
  return told.length > 0 ? told : inSection;
}

/** What the sentence around a date says is seen on that day. */
function seenThen(source: Source, { span }: Found): string[] {
  const { end } = sentenceAround(source, span);
  return placesOf(/(?:参观|走进)([^：:]+)$/.exec(source.text.slice(span.end, end))?.[1] ?? "");
}

const WORST = ["HIGH", "MEDIUM", "LOW"] as const;

/** The dated open days of an announcement or a plan. A date that lost a digit is proposed only where it can have been one day alone, and asks. */
export function eventsIn(source: Source): Proposals {
  const dated = datedEvents(source).filter(({ read }) => read.date !== null);
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return {};
  const [venues, capacity] = [placesIn(source), capacityIn(source)];
  const events = dated.flatMap(({ found, read: { date, start, end, weekdayStated } }): EventRead[] => {
    const seen = seenThen(source, found);
    return date ? [{ date, start, end, weekdayStated, venues: seen.length > 0 ? seen : venues, capacity }] : [];
  });
  const confidence = WORST[Math.max(...dated.map(({ read }) => WORST.indexOf(read.confidence)))] ?? "LOW";
  return {
    events: proposal(
      source,
      { ...first, part: first.found.part, span: { start: first.found.span.start, end: last.found.span.end } },
      events,
      confidence,
    ),
  };
}
