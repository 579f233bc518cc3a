import { useQuery } from "@apollo/client/react";
import type { TableColumnsType } from "antd";
import { graphql } from "../../gql/gql.js";
import type { CallsQuery } from "../../gql/graphql.js";
import { useHas } from "../../session/me.js";
import { OfficeList, PAGE } from "../../ui/list/OfficeList.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";
import { RecordCall, UnmaskRecipient } from "./CallActs.js";

const Calls_query = graphql(`
  query Calls($first: Int, $after: String) {
    organisation {
      id
      messages(standing: TO_CALL, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id template dueAt recipientName recipientContact } }
      }
    }
  }
`);

const { desk } = wording;
const { call } = desk;

type Row = NonNullable<CallsQuery["organisation"]>["messages"]["edges"][number]["node"];

const COLUMNS: TableColumnsType<Row> = [
  { title: call.due, key: "due", render: (_, { dueAt }) => momentOf(dueAt) },
  { title: call.template, key: "template", render: (_, { template }) => call.templates[template] ?? template },
  { title: call.to, key: "to", render: (_, { recipientName }) => recipientName ?? "—" },
  { title: call.contact, key: "contact", render: (_, { recipientContact }) => recipientContact ?? "—" },
];

/** What nobody carries is for a clerk to phone. */
export function Calls() {
  const may = useHas("ORGANISER", "OPINION_HANDLER", "AUDITOR");
  const address = useAddressState();
  const { data, previousData, loading, refetch } = useQuery(Calls_query, {
    variables: { first: PAGE, after: address.after },
    skip: !may,
    fetchPolicy: "cache-and-network",
  });
  const found = (data ?? previousData)?.organisation?.messages;
  if (!may) return null;
  return (
    <>
      <h2>{desk.calls}</h2>
      <OfficeList
        label={desk.calls}
        rowKey="id"
        columns={COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !found}
        empty={desk.callsNone}
        acts={({ id }) => (
          <>
            <UnmaskRecipient message={id} />
            <RecordCall message={id} />
          </>
        )}
        actsWidth={170}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
    </>
  );
}
