import { useParams } from "react-router";
import type { NoticePageQuery } from "../../gql/graphql.js";
import { receiptNumberIn } from "../../open-days/receipt-number.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { FindForm } from "../../ui/FindForm.js";
import { Section } from "../../ui/Section.js";
import type { Wording } from "../../wording/wording.js";
import classes from "./notice.module.css";

type Notice = NonNullable<NonNullable<NonNullable<NoticePageQuery["organisation"]>["openDay"]>["notice"]>;
type Line = NonNullable<Notice["lines"]>[number];

/** The list as it hangs out today, and the line of whoever asks for it. */
export function NoticeList({ lines }: { readonly lines: readonly Line[] }) {
  const { town = "", id = "" } = useParams();
  const { notice } = useWording();
  const asked = receiptNumberIn(useAsked("number"));
  return (
    <>
      <Section title={notice.find}>
        <FindForm action={usePaths().notice(town, id)} words={notice} value={asked} found={foundIn(lines, asked, useWording())} />
      </Section>
      <Section title={notice.list} intro={notice.count(lines.filter(({ state }) => state !== "GONE").length)}>
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">{notice.columns.place}</th>
              <th scope="col">{notice.columns.name}</th>
              <th scope="col">{notice.columns.group}</th>
              <th scope="col">{notice.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.receipt} line={line} mine={line.receipt === asked} />
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

function foundIn(lines: readonly Line[], asked: string, { notice }: Wording): string | undefined {
  if (!asked) return undefined;
  const line = lines.find(({ receipt }) => receipt === asked);
  return line ? notice.found(line.place, line.shownAs, notice.states[line.state]) : notice.notFound(asked);
}

function Row({ line: { place, receipt, shownAs, category, villageOrUnit, state }, mine }: { readonly line: Line; readonly mine: boolean }) {
  const { notice, terms } = useWording();
  return (
    <tr className={mine ? classes.mine : state === "GONE" ? classes.gone : undefined} aria-current={mine || undefined}>
      <td>{place}</td>
      <td>
        {shownAs}
        {shownAs !== receipt && <span className={classes.aside}>{receipt}</span>}
      </td>
      <td>
        {terms.categories[category] ?? category}
        {villageOrUnit && <span className={classes.aside}>{villageOrUnit}</span>}
      </td>
      <td>{notice.states[state]}</td>
    </tr>
  );
}
