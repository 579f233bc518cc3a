import type { TableColumnsType } from "antd";
import type { AnnouncementPageQuery } from "../../../gql/graphql.js";
import { useNames } from "../../../people/use-names.js";
import { OfficeList } from "../../../ui/list/OfficeList.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import type { Day } from "../DayFrame.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { RecordCopy } from "./RecordCopy.js";
import { WithdrawCopy } from "./WithdrawCopy.js";

type OpenDay = NonNullable<NonNullable<AnnouncementPageQuery["organisation"]>["openDay"]>;
type Copy = OpenDay["publishedCopies"][number];
type Standing = OpenDay["channelStandings"][number];
type Props = Pick<OpenDay, "publishedCopies" | "channelStandings"> & { readonly day: Day; readonly onRefresh: () => void };

const { copies: labels } = words;

/** Where the announcement was published beside the site, and where it is missing yet. */
export function PublishedCopies({ day, publishedCopies, channelStandings, onRefresh }: Props) {
  const nameOf = useNames();
  const missing = channelStandings.find(({ copies, channel }) => copies === 0 && chosen(day, channel)) ?? channelStandings[0];
  const columns: TableColumnsType<Copy> = [
    { title: labels.channel, key: "channel", render: (_, { channel }) => terms.publicationChannels[channel] },
    { title: labels.where, key: "where", render: (_, copy) => <Where copy={copy} /> },
    { title: labels.publishedAt, key: "publishedAt", render: (_, { publishedAt }) => minuteOf(publishedAt) },
    { title: labels.recordedBy, key: "recordedBy", render: (_, { recordedBy }) => nameOf(recordedBy) },
  ];
  return (
    <>
      <Heading>{labels.title}</Heading>
      <ul className={classes.standings} aria-label={labels.standings}>
        {channelStandings.map((standing) => (
          <StandingLine key={standing.channel} standing={standing} chosen={chosen(day, standing.channel)} />
        ))}
      </ul>
      <OfficeList
        label={labels.title}
        rowKey="id"
        columns={columns}
        rows={publishedCopies}
        empty={labels.none}
        acts={({ id, withdrawn }) => (withdrawn ? labels.withdrawn(withdrawn.ground) : <WithdrawCopy copy={id} />)}
        toolbar={missing && <RecordCopy key={missing.channel} openDay={day.id} channel={missing.channel} />}
        onRefresh={onRefresh}
      />
    </>
  );
}

const chosen = ({ channels }: Day, channel: string): boolean => (channels ?? []).some((one) => one === channel);

/** Missing weighs most where the office itself has named the channel in its call. */
function StandingLine({ standing: { channel, article, copies }, chosen }: { readonly standing: Standing; readonly chosen: boolean }) {
  const said = copies > 0 ? labels.has(copies) : chosen ? labels.missing : labels.notYet;
  return (
    <li data-missing={chosen && copies === 0}>
      {terms.publicationChannels[channel]}
      <small>{article ? labels.by(article) : labels.ofOwnAccord}</small>
      <strong>{said}</strong>
    </li>
  );
}

const Where = ({ copy: { address, place } }: { readonly copy: Copy }) => (
  <>
    {address && (
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    )}
    {place && <div>{place}</div>}
  </>
);
