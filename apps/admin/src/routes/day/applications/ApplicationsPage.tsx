import { useQuery } from "@apollo/client/react";
import { Alert, Table, type TableColumnsType, Typography } from "antd";
import { graphql } from "../../gql/gql.js";
import type { ApplicationsQuery } from "../../gql/graphql.js";
import { Pager } from "../../ui/Pager.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";

const PAGE = 20;

const Applications_query = graphql(`
  query Applications($id: ID!, $first: Int!, $after: String) {
    organisation {
      id
      openDay(id: $id) {
        id
        applications(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { id receiptNumber name phone category villageOrUnit channel status submittedAt possibleDuplicates } }
        }
      }
    }
  }
`);

type Row = NonNullable<NonNullable<ApplicationsQuery["organisation"]>["openDay"]>["applications"]["edges"][number]["node"];

const { applications: words, list, categories } = wording;

const columns = (before: number): TableColumnsType<Row> => [
  { title: list.number, key: "number", width: 64, render: (_, __, at) => before + at + 1 },
  { title: words.receiptNumber, dataIndex: "receiptNumber", width: 104 },
  { title: words.name, dataIndex: "name", width: 104, render: (name: string | null) => name ?? words.erased },
  { title: words.phone, dataIndex: "phone", width: 136 },
  { title: wording.day.category, dataIndex: "category", render: (category: string) => categories[category] ?? category },
  { title: words.villageOrUnit, dataIndex: "villageOrUnit", ellipsis: true },
  { title: words.channel, dataIndex: "channel", width: 88, render: (_, { channel }) => words.channels[channel] },
  { title: words.status, dataIndex: "status", width: 104, render: (_, { status }) => words.statuses[status] },
];

/** Who has applied, in the order of arrival. Names and phones are masked: opening one is an act of its own. */
export function Applications({ openDay: id }: { readonly openDay: string }) {
  const address = useAddressState();
  const { data, loading, error } = useQuery(Applications_query, { variables: { id, first: PAGE, after: address.after } });
  const found = data?.organisation?.openDay?.applications;
  if (error) return <Alert type="error" title={list.failed} showIcon />;
  return (
    <section aria-label={words.title}>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {words.title}
      </Typography.Title>
      <Table
        rowKey="id"
        size="small"
        columns={columns((address.page - 1) * PAGE)}
        dataSource={found?.edges.map(({ node }) => node)}
        loading={loading}
        pagination={false}
        locale={{ emptyText: words.none }}
        scroll={{ x: 860 }}
      />
      <Pager total={found?.totalCount ?? 0} next={found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null} address={address} />
    </section>
  );
}
