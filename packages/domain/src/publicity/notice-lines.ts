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

/** One line of the list: a masked name with its village or unit, or a receipt number with neither. */
export type NoticeLine = {
  readonly place: number;
  readonly receipt: string;
  readonly shownAs: string;
  readonly category: CategoryCode;
  readonly villageOrUnit: string | null;
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
  }));
}
