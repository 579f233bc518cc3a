import { useQuery } from "@apollo/client/react";
import { Table } from "antd";
import { graphql } from "../../gql/gql.js";
import { useHas } from "../../session/me.js";
import { Pager } from "../../ui/Pager.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";
import { RecordCall, UnmaskRecipient } from "./CallActs.js";

const Calls_query = graphql(`
  query Calls($after: String) {
    organisation {
      id
      messages(standing: TO_CALL, first: 10, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id template dueAt recipientName recipientContact payload } }
      }
    }
  }
`);

const { desk, list } = wording;
const { call } = desk;

/** What nobody carries is for a clerk to phone. */
export function Calls() {
  const may = useHas("ORGANISER", "OPINION_HANDLER", "AUDITOR");
  const address = useAddressState();
  const { data, previousData } = useQuery(Calls_query, {
    variables: { after: address.after },
    skip: !may,
    fetchPolicy: "cache-and-network",
  });
  const found = (data ?? previousData)?.organisation?.messages;
  if (!may) return null;
  return (
    <>
      <h2>{desk.calls}</h2>
      <Table
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={found?.edges.map(({ node }) => node) ?? []}
        locale={{ emptyText: desk.callsNone }}
        scroll={{ x: 620 }}
        columns={[
          { title: call.due, width: 140, render: (_, { dueAt }) => momentOf(dueAt) },
          { title: call.template, render: (_, { template }) => call.templates[template] ?? template },
          { title: call.to, width: 90, render: (_, { recipientName }) => recipientName ?? "—" },
          { title: call.contact, width: 130, render: (_, { recipientContact }) => recipientContact ?? "—" },
          {
            title: list.acts,
            fixed: "right",
            width: 170,
            render: (_, { id }) => (
              <>
                <UnmaskRecipient message={id} />
                <RecordCall message={id} />
              </>
            ),
          },
        ]}
      />
      {(found?.totalCount ?? 0) > 0 && (
        <Pager total={found?.totalCount ?? 0} next={found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null} address={address} />
      )}
    </>
  );
}
