import type { NoticeLine } from "@kaimen/domain";
import classes from "./notice-table.module.css";
import type { PaperWords } from "./wording/words.js";

export type ShownLine = Omit<NoticeLine, "villageOrUnit"> & { readonly villageOrUnit?: string | null };

type Props = {
  readonly lines: readonly ShownLine[];
  readonly words: PaperWords;
  /** The number of whoever looks for her own line. */
  readonly mine?: string;
};

/** The list of a public notice, as it hangs out. */
export const NoticeTable = ({ lines, words, mine }: Props) => (
  <table className={classes.list}>
    <thead>
      <tr>
        <th scope="col">{words.notice.columns.place}</th>
        <th scope="col">{words.notice.columns.name}</th>
        <th scope="col">{words.notice.columns.group}</th>
        <th scope="col">{words.notice.columns.state}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <Row key={line.receipt} line={line} words={words} mine={line.receipt === mine} />
      ))}
    </tbody>
  </table>
);

/** How many stand on the list: a line that is no longer one is not counted. */
export const listedOn = (lines: readonly ShownLine[]): number => lines.filter(({ state }) => state !== "GONE").length;

type RowProps = { readonly line: ShownLine; readonly words: PaperWords; readonly mine: boolean };

function Row({ line: { place, receipt, shownAs, category, villageOrUnit, state }, words: { notice, categories }, mine }: RowProps) {
  return (
    <tr className={mine ? classes.mine : state === "GONE" ? classes.gone : undefined} aria-current={mine || undefined}>
      <td>{place}</td>
      <td>
        {shownAs}
        {shownAs !== receipt && <span className={classes.aside}>{receipt}</span>}
      </td>
      <td>
        {categories[category] ?? category}
        {villageOrUnit && <span className={classes.aside}>{villageOrUnit}</span>}
      </td>
      <td>{notice.states[state]}</td>
    </tr>
  );
}
