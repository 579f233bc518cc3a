import { useQuery } from "@apollo/client/react";
import { draftAnnouncement } from "@kaimen/domain";
import { Alert, Button, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import { useOffice } from "../../../session/use-office.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { ReleaseText } from "../release/ReleaseText.js";
import { useGoverning } from "../use-governing.js";
import { AnnouncementPaper } from "./AnnouncementPaper.js";
import { AnnounceOpenDay } from "./AnnounceOpenDay.js";
import { CallTexts } from "./CallTexts.js";
import { callFactsOf } from "./call-facts-of.js";
import { PublishedCopies } from "./PublishedCopies.js";

const AnnouncementPage_query = graphql(`
  query AnnouncementPage($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id
        announcement { text publishedAt }
        publishedCopies { id channel address place publishedAt recordedBy withdrawn { ground } }
        channelStandings { channel article copies }
      }
    }
  }
`);

const { announcement: labels } = words;

/** The call (公告): written here, read by others, published, and then carried to every channel. */
export function AnnouncementPage() {
  const day = useDay();
  const office = useOffice();
  const regulation = useGoverning(day.governedBy);
  const { data, error, refetch } = useQuery(AnnouncementPage_query, { variables: { id: day.id }, fetchPolicy: "cache-and-network" });
  const openDay = data?.organisation?.openDay;
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!openDay || !office || !regulation) return <Skeleton active />;
  const facts = callFactsOf(day, office, regulation);
  const { announcement: published } = openDay;
  if (published)
    return (
      <div className={classes.narrow}>
        <p className={classes.hint}>{labels.published(minuteOf(published.publishedAt))}</p>
        <AnnouncementPaper plan={facts.day} text={published.text} />
        <CallTexts facts={{ ...facts, announcement: published.text }} />
        <PublishedCopies {...openDay} day={day} onRefresh={() => void refetch()} />
      </div>
    );
  if (day.status !== "APPROVED") return <p className={classes.hint}>{labels.none}</p>;
  const draft = draftAnnouncement(facts);
  return (
    <ReleaseText
      subject="ANNOUNCEMENT"
      of={day.id}
      label={labels.text}
      hint={labels.hint}
      first={draft}
      tools={(write) => <Button onClick={() => write(draft)}>{labels.draft}</Button>}
      preview={(text) => <AnnouncementPaper plan={facts.day} text={text} />}
    >
      <AnnounceOpenDay day={day} />
    </ReleaseText>
  );
}
