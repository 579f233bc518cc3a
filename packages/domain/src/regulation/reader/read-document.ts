import type { WorkCalendar } from "../../calendar/work-calendar.js";
import { doubtsOf } from "./doubts/doubts.js";
import { categoriesIn, excludedIn } from "./find/categories.js";
import { eligibilityIn } from "./find/eligibility.js";
import { eventsIn } from "./find/events.js";
import { feedbackIn } from "./find/feedback.js";
import { frequencyIn } from "./find/frequency.js";
import { headerIn } from "./find/header.js";
import { identityIn } from "./find/identity.js";
import { leadTimeIn } from "./find/lead-time.js";
import { registrationIn } from "./find/registration.js";
import { publicityIn, selectionIn } from "./find/selection.js";
import { totalIn } from "./find/total.js";
import { venuesIn } from "./find/venues.js";
import { pageOf } from "./layout/page.js";
import { type Source, sourceOf } from "./layout/source.js";
import type { Proposals, Reading, ReadingWarning } from "./reading.js";
import type { ToSimplified } from "./repair/repair.js";

export type Circumstances = {
  /** Traditional to simplified characters; a text in simplified ones may leave it out. */
  readonly toSimplified?: ToSimplified;
  /** To tell working days by; without it nothing is said of them. */
  readonly calendar?: WorkCalendar;
  /** The address that the page was copied from. */
  readonly sourceUrl?: string;
};

const FINDERS: readonly ((source: Source) => Proposals)[] = [
  frequencyIn,
  eligibilityIn,
  categoriesIn,
  excludedIn,
  totalIn,
  leadTimeIn,
  venuesIn,
  selectionIn,
  publicityIn,
  registrationIn,
  eventsIn,
  feedbackIn,
];

/** The year of the paper, for dates that leave theirs out: of its signing, its publication, its title, or the last that it names. */
function yearOf({ text }: Source, { generatedDate, publishedAt, title }: Proposals): number | null {
  const stated =
    generatedDate?.value ??
    publishedAt?.value ??
    /20\d{2}(?=年)/.exec(title?.value ?? "")?.[0] ??
    [...text.matchAll(/20\d{2}(?=年)/g)].at(-1)?.[0];
  return stated ? Number(stated.slice(0, 4)) : null;
}

const isGovernment = (url: string): boolean => /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(?:[\w-]+\.)*gov\.cn(?=[:/?#]|$)/i.test(url);

function aboutThePage(advertising: readonly string[], sourceUrl: string | undefined): ReadingWarning[] {
  return [
    ...advertising.map((phrase) => ({ code: "ADVERTISING_DROPPED" as const, phrase, message: "这一段是混入的广告，已经略去。" })),
    ...(sourceUrl && !isGovernment(sourceUrl)
      ? [{ code: "SOURCE_IS_NOT_GOVERNMENT" as const, phrase: sourceUrl, message: "这个网址不在 gov.cn 之下，请到政府网站核对原文。" }]
      : []),
  ];
}

/**
 * Reads a page as a newcomer pastes it, and proposes what it lays down, each with the words that say so. What the text does not say is absent:
 * no value is ever filled in. Never throws; a text that is no such document proposes little or nothing.
 */
export function readDocument(pasted: string, { toSimplified = (text) => text, calendar, sourceUrl }: Circumstances = {}): Reading {
  const { text, repairs, advertising } = pageOf(pasted, toSimplified);
  const undated = sourceOf(text);
  const header = headerIn(undated);
  const named = { ...header, ...identityIn(undated, header) };
  const source = { ...undated, year: yearOf(undated, named) };
  const proposals = FINDERS.reduce<Proposals>((all, find) => ({ ...all, ...find(source) }), { ...named, ...identityIn(source, header) });
  const doubts = doubtsOf({ source, proposals, calendar: calendar ?? null });
  return { text, repairs, proposals, warnings: [...aboutThePage(advertising, sourceUrl), ...doubts] };
}
