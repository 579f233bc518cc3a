import { listedNames } from "../identity/listed-names.js";
import type { NameMask } from "../identity/mask.js";
import type { CategoryCode } from "../regulation/terms.js";

export type ProposedPerson = {
  readonly receipt: string;
  readonly name: string;
  readonly phone: string;
  readonly category: CategoryCode;
  readonly villageOrUnit: string;
  readonly publicationOfName: boolean;
};

/** LISTED from the first day; MOVED_UP from the line of those who wait, since; GONE: struck or withdrawn, and nothing said of why. */
export const NOTICE_LINE_STATES = ["LISTED", "MOVED_UP", "GONE"] as const;
export type NoticeLineState = (typeof NOTICE_LINE_STATES)[number];

/** One line of the list: a masked name with its village or unit, or a receipt number with neither. */
export type NoticeLine = {
  readonly place: number;
  readonly receipt: string;
  readonly shownAs: string;
  readonly category: CategoryCode;
  readonly villageOrUnit: string | null;
  readonly state: NoticeLineState;
};

const byCategoryAndReceipt = (one: ProposedPerson, other: ProposedPerson) =>
  `${one.category}/${one.receipt}` < `${other.category}/${other.receipt}` ? -1 : 1;

/**
 * The list of a public notice (公示). Who declined that a masked name be published stands there by receipt number alone:
 * in a small village the village would name the person. Lines go by group and receipt number, which say nothing of rank.
 */
export function noticeLines(people: readonly ProposedPerson[], mask: NameMask = "KEEP_LAST"): NoticeLine[] {
  const inOrder = [...people].sort(byCategoryAndReceipt);
  const named = inOrder.filter(({ publicationOfName }) => publicationOfName);
  const shown = listedNames(
    named.map(({ name, phone, villageOrUnit }) => ({ name, phone, village: villageOrUnit })),
    mask,
  );
  const names = new Map(named.map(({ receipt }, at) => [receipt, shown[at] ?? receipt]));
  return inOrder.map(({ receipt, category, villageOrUnit }, at) => ({
    place: at + 1,
    receipt,
    shownAs: names.get(receipt) ?? receipt,
    category,
    villageOrUnit: names.has(receipt) ? villageOrUnit : null,
    state: "LISTED",
  }));
}

/** The line of somebody whose name may not be read any more. */
export const namelessLine = (line: NoticeLine): NoticeLine => ({ ...line, shownAs: line.receipt, villageOrUnit: null });

/** The list after somebody has gone: numbers stay, whoever is off it loses the name, and who moved up stands below. */
export function renewedLines(was: readonly NoticeLine[], seated: readonly ProposedPerson[], mask: NameMask = "KEEP_LAST"): NoticeLine[] {
  const fresh = noticeLines(seated, mask);
  const known = new Set(was.map(({ receipt }) => receipt));
  const kept = was.map((line): NoticeLine => {
    const now = fresh.find(({ receipt }) => receipt === line.receipt);
    return now ? { ...now, place: line.place, state: line.state } : { ...namelessLine(line), state: "GONE" };
  });
  const added = fresh.filter(({ receipt }) => !known.has(receipt));
  return [...kept, ...added.map((line, at): NoticeLine => ({ ...line, place: was.length + at + 1, state: "MOVED_UP" }))];
}
