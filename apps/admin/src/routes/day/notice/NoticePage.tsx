import { useQuery } from "@apollo/client/react";
import { Alert, Button, Flex, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import type { NoticePageQuery } from "../../../gql/graphql.js";
import { useMay, useMe } from "../../../session/me.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { ReleaseText } from "../release/ReleaseText.js";
import { NoticePaper } from "./NoticePaper.js";
import { Objections } from "./Objections.js";
import { PublishNotice } from "./PublishNotice.js";
import { SettleOpenDay } from "./SettleOpenDay.js";

const NoticePage_query = graphql(`
  query NoticePage($id: ID!, $withPreview: Boolean!, $withObjections: Boolean!) {
    organisation {
      id
      openDay(id: $id) {
        id
        notice { text publishedAt closesOn lines { place receipt shownAs category villageOrUnit state } }
        noticePreview @include(if: $withPreview) { text lines { place receipt shownAs category villageOrUnit state } }
        objections @include(if: $withObjections) { id receiptNumber against text name phone raisedOn status decidedOn reason }
      }
    }
  }
`);

type OpenDay = NonNullable<NonNullable<NoticePageQuery["organisation"]>["openDay"]>;
export type Objection = NonNullable<OpenDay["objections"]>[number];

const { notice: labels } = words;

/** The notice (公示): written around the list, read, hung out; what is said against it, decided; the list, settled. */
export function NoticePage() {
  const day = useDay();
  const me = useMe();
  const { may } = useMay();
  const { data, error, refetch } = useQuery(NoticePage_query, {
    skip: !me,
    fetchPolicy: "cache-and-network",
    variables: {
      id: day.id,
      withPreview: may("ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR"),
      withObjections: may("ORGANISER", "APPROVER", "AUDITOR"),
    },
  });
  const openDay = data?.organisation?.openDay;
  if (error && !data) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!openDay) return <Skeleton active />;
  const { notice, noticePreview, objections } = openDay;
  if (notice)
    return (
      <>
        <p className={classes.hint}>{labels.published(minuteOf(notice.publishedAt), notice.closesOn)}</p>
        <div className={classes.narrow}>
          <NoticePaper lines={notice.lines} text={notice.text} />
        </div>
        {objections && <Objections objections={objections} onRefresh={() => void refetch()} />}
        {day.status === "NOTICED" && (
          <Flex gap={8} align="center" style={{ marginTop: 16 }}>
            <SettleOpenDay day={day.id} />
          </Flex>
        )}
      </>
    );
  if (!noticePreview) return <p className={classes.hint}>{labels.notYet}</p>;
  return (
    <ReleaseText
      subject="NOTICE"
      of={day.id}
      label={labels.text}
      hint={labels.hint}
      first={noticePreview.text}
      tools={(write) => <Button onClick={() => write(noticePreview.text)}>{words.summary.draft}</Button>}
      preview={(text) => <NoticePaper lines={noticePreview.lines} text={text} />}
    >
      <PublishNotice day={day.id} />
    </ReleaseText>
  );
}
