import { useQuery } from "@apollo/client/react";
import { Descriptions } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ClockTag } from "../../ui/ClockTag.js";
import { wording } from "../../wording/zh-CN.js";
import type { Opinion } from "./OpinionPage.js";
import { unitOf } from "./unit-of.js";

const OpinionDay_query = graphql(`
  query OpinionDay($id: ID!) {
    organisation { id openDay(id: $id) { id theme date status itinerary { venue name } } }
  }
`);

const { opinions, taking } = wording;
const { clock: words } = opinions;

/** The open day that an opinion belongs to, where it belongs to one. */
export function useDayOf(openDay: string | null | undefined) {
  const { data } = useQuery(OpinionDay_query, { variables: { id: openDay ?? "" }, skip: !openDay });
  return data?.organisation?.openDay ?? undefined;
}

/** Who asked what, who has it, and until when. */
export function OpinionSummary({ opinion }: { readonly opinion: Opinion }) {
  const day = useDayOf(opinion.openDay);
  const whichDay = day ? <Link to={`/open-days/${day.id}`}>{`${day.date} ${day.theme}`}</Link> : opinions.noDay;
  const until = <Until clock={opinion.clock} />;
  const stop = day?.itinerary.find(({ venue }) => venue === opinion.stop)?.name;
  const items = [
    [opinions.status, opinions.statuses[opinion.status]],
    [opinions.due, until],
    [opinions.acknowledgeBy, opinion.acknowledgementClock && <ClockTag clock={opinion.acknowledgementClock} />],
    [opinions.unit, unitOf(opinion)],
    [opinions.raisedBy, opinion.raisedBy ?? opinions.nobody],
    [opinions.phone, opinion.phone],
    [opinions.channel, opinions.channels[opinion.channel]],
    [opinions.receivedOn, opinion.receivedOn],
    [opinions.openDay, whichDay],
    [opinions.stop, stop],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, lg: 2 }}
      items={items.map(([label, children]) => ({ key: label, label, children: children || "—" }))}
    />
  );
}

/** The due day, how it was counted, and what a reader would question. */
function Until({ clock }: { readonly clock: Opinion["clock"] }) {
  if (!clock) return <>{opinions.noClock}</>;
  const named = clock.explained.map(({ day, name, working }) => `${day} ${name ?? ""}${working ? words.works : words.rests}`);
  return (
    <>
      <ClockTag clock={clock} />
      <div>
        {words.from(clock.startsOn, clock.workingDays, clock.extendedBy)}（{taking.basis(clock.article)}）
      </div>
      {clock.provisional && <div>{words.provisional}</div>}
      {named.length > 0 && (
        <details>
          <summary>{words.explained}</summary>
          {named.join("、")}
        </details>
      )}
    </>
  );
}
