import { useQuery } from "@apollo/client/react";
import { Alert, Button, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import { useOffice } from "../../../session/use-office.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { ReleaseText } from "../release/ReleaseText.js";
import { AnnounceOpenDay } from "./AnnounceOpenDay.js";
import { draftAnnouncement } from "./draft-announcement.js";

const AnnouncementPage_query = graphql(`
  query AnnouncementPage($id: ID!) {
    organisation { id openDay(id: $id) { id announcement { text publishedAt } } }
  }
`);

const { announcement: labels } = words;

/** The call (公告): written here, read by others, and then published. */
export function AnnouncementPage() {
  const day = useDay();
  const office = useOffice();
  const { data, error } = useQuery(AnnouncementPage_query, { variables: { id: day.id }, fetchPolicy: "cache-and-network" });
  const published = data?.organisation?.openDay?.announcement;
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!data || !office) return <Skeleton active />;
  if (published)
    return (
      <div className={classes.narrow}>
        <p className={classes.hint}>{labels.published(minuteOf(published.publishedAt))}</p>
        <article className={classes.text}>{published.text}</article>
      </div>
    );
  if (day.status !== "APPROVED") return <p className={classes.hint}>{labels.none}</p>;
  const draft = draftAnnouncement(day, office.name);
  return (
    <div className={classes.narrow}>
      <ReleaseText
        subject="ANNOUNCEMENT"
        of={day.id}
        label={labels.text}
        hint={labels.hint}
        first={draft}
        tools={(write) => <Button onClick={() => write(draft)}>{labels.draft}</Button>}
      >
        <AnnounceOpenDay day={day} />
      </ReleaseText>
    </div>
  );
}
