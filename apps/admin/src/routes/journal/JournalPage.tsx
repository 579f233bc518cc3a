import { useQuery } from "@apollo/client/react";
import { type CivilDate, instantAt } from "@kaimen/domain";
import { Alert } from "antd";
import { graphql } from "../../gql/gql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { OfficeList, PAGE } from "../../ui/list/OfficeList.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { JOURNAL_COLUMNS, WholeLine } from "./journal-columns.js";

const JournalPage_query = graphql(`
  query JournalPage($event: String, $actor: ID, $subject: ID, $since: DateTime, $until: DateTime, $first: Int, $after: String) {
    organisation {
      id
      staff { id name }
      journal(event: $event, actor: $actor, subject: $subject, since: $since, until: $until, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id event at channel actor { kind id name } subject { type id } detail beforeHash afterHash } }
      }
    }
  }
`);

const { journal, list } = wording;
const events = optionsOf(journal.events);
const from = (day: string | undefined) => (day ? instantAt(day as CivilDate, "00:00") : undefined);
const to = (day: string | undefined) => (day ? instantAt(day as CivilDate, "24:00") : undefined);

/** What was done here, the newest line first; it can be read, and not changed. */
export function JournalPage() {
  const address = useAddressState();
  const variables = {
    event: address.get("event"),
    actor: address.get("actor"),
    subject: address.get("subject"),
    since: from(address.get("since")),
    until: to(address.get("until")),
    first: PAGE,
    after: address.after,
  };
  const { data, previousData, loading, error, refetch } = useQuery(JournalPage_query, { variables, fetchPolicy: "cache-and-network" });
  const organisation = (data ?? previousData)?.organisation;
  const found = organisation?.journal;
  const staff = organisation?.staff.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <>
      <PageTitle>{wording.menu.journal}</PageTitle>
      <QueryForm
        address={address}
        fields={[
          { kind: "one", name: "event", label: journal.event, options: events },
          { kind: "one", name: "actor", label: journal.actor, options: staff },
          { kind: "day", name: "since", label: journal.since },
          { kind: "day", name: "until", label: journal.until },
          { kind: "text", name: "subject", label: journal.subjectId },
        ]}
      />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={wording.menu.journal}
        rowKey="id"
        columns={JOURNAL_COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !organisation}
        empty={journal.none}
        expandable={{ columnTitle: journal.more, columnWidth: 56, expandedRowRender: (row) => <WholeLine row={row} /> }}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
    </>
  );
}
