import { useQuery } from "@apollo/client/react";
import { wasHeld } from "@kaimen/domain";
import { Alert, Button, Flex, Popconfirm, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import { useMay, useMe } from "../../../session/me.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { PublicPaper } from "../release/PublicPaper.js";
import { ReleaseText } from "../release/ReleaseText.js";
import { ArchiveOpenDay } from "./ArchiveOpenDay.js";
import { PublishSummary } from "./PublishSummary.js";

const SummaryPage_query = graphql(`
  query SummaryPage($id: ID!, $withDraft: Boolean!) {
    organisation {
      id
      openDay(id: $id) {
        id
        summary { text publishedAt }
        summaryDraft @include(if: $withDraft)
      }
    }
  }
`);

const { summary: labels } = words;

/** From the figures to a text, through its readers to the public, and then into the archive. */
export function SummaryPage() {
  const day = useDay();
  const me = useMe();
  const { may } = useMay();
  const variables = { id: day.id, withDraft: may("ORGANISER", "APPROVER") };
  const { data, error } = useQuery(SummaryPage_query, { variables, skip: !me, fetchPolicy: "cache-and-network" });
  const openDay = data?.organisation?.openDay;
  if (error && !data) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!openDay) return <Skeleton active />;
  if (!wasHeld(day)) return <p className={classes.hint}>{labels.notYet}</p>;
  const { summary, summaryDraft } = openDay;
  if (summary)
    return (
      <div className={classes.narrow}>
        <Flex gap={12} align="center" style={{ marginBottom: 12 }}>
          <span>{labels.published(minuteOf(summary.publishedAt))}</span>
          {day.status === "SUMMARISED" && <ArchiveOpenDay day={day.id} />}
        </Flex>
        <PublicPaper title={labels.whole} text={summary.text} />
      </div>
    );
  return (
    <ReleaseText
      subject="SUMMARY"
      of={day.id}
      label={labels.text}
      hint={labels.hint}
      first=""
      tools={(write) => <FromData draft={summaryDraft} onWrite={write} />}
      preview={(text) => <PublicPaper title={labels.whole} text={text} />}
    >
      <PublishSummary day={day.id} />
    </ReleaseText>
  );
}

const FromData = ({ draft, onWrite }: { readonly draft?: string | null; readonly onWrite: (text: string) => void }) => (
  <Popconfirm title={labels.replace} onConfirm={() => onWrite(draft ?? "")} disabled={!draft}>
    <Button disabled={!draft}>{labels.draft}</Button>
  </Popconfirm>
);
