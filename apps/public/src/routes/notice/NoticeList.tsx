import { listedOn, NoticeTable } from "@kaimen/papers";
import { useParams } from "react-router";
import type { NoticePageQuery } from "../../gql/graphql.js";
import { receiptNumberIn } from "../../open-days/receipt-number.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { FindForm } from "../../ui/FindForm.js";
import { Section } from "../../ui/Section.js";
import type { Wording } from "../../wording/wording.js";

type Notice = NonNullable<NonNullable<NonNullable<NoticePageQuery["organisation"]>["openDay"]>["notice"]>;
type Line = NonNullable<Notice["lines"]>[number];

/** The list as it hangs out today, and the line of whoever asks for it. */
export function NoticeList({ lines }: { readonly lines: readonly Line[] }) {
  const { town = "", id = "" } = useParams();
  const { notice, papers } = useWording();
  const asked = receiptNumberIn(useAsked("number"));
  return (
    <>
      <Section title={notice.find}>
        <FindForm action={usePaths().notice(town, id)} words={notice} value={asked} found={foundIn(lines, asked, useWording())} />
      </Section>
      <Section title={papers.notice.list} intro={papers.notice.count(listedOn(lines))}>
        <NoticeTable lines={lines} words={papers} mine={asked} />
      </Section>
    </>
  );
}

function foundIn(lines: readonly Line[], asked: string, { notice, papers }: Wording): string | undefined {
  if (!asked) return undefined;
  const line = lines.find(({ receipt }) => receipt === asked);
  return line ? notice.found(line.place, line.shownAs, papers.notice.states[line.state]) : notice.notFound(asked);
}
