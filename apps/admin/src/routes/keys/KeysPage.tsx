import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Table, Tag } from "antd";
import { graphql } from "../../gql/gql.js";
import type { KeysPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useNames } from "../../people/use-names.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";
import { IssueKey } from "./IssueKey.js";
import { RevokeKey } from "./RevokeKey.js";
import { stateOf } from "./state-of.js";

const KeysPage_query = graphql(`
  query KeysPage {
    organisation {
      id
      apiKeys { id label prefix scopes origins issuedBy issuedAt expiresAt lastUsedAt revokedAt }
    }
  }
`);

export type Key = NonNullable<KeysPageQuery["organisation"]>["apiKeys"][number];

const { keys, list } = wording;

/** What dashboards present, who gave it to them, and when it was last used. */
export function KeysPage() {
  const { data, loading, error } = useQuery(KeysPage_query, { fetchPolicy: "cache-and-network" });
  const nameOf = useNames();
  const rows = data?.organisation?.apiKeys ?? [];
  return (
    <>
      <Flex justify="space-between" align="start">
        <PageTitle>{wording.menu.keys}</PageTitle>
        <IssueKey />
      </Flex>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <Table
        rowKey="id"
        size="middle"
        dataSource={rows}
        loading={loading && !data}
        pagination={false}
        {...(rows.length > 0 && { scroll: { x: 1300 } })}
        locale={{ emptyText: keys.none }}
        footer={() => list.total(rows.length)}
        columns={[
          { title: list.number, width: 64, render: (_, __, at) => at + 1 },
          { title: keys.label, dataIndex: "label", width: 160 },
          { title: keys.prefix, dataIndex: "prefix", width: 140 },
          { title: keys.scope, width: 160, render: (_, { scopes }) => scopes.map((scope) => keys.scopes[scope]).join("、") },
          { title: keys.origins, width: 160, render: (_, { origins }) => origins.join("、") || keys.server },
          { title: keys.issuedAt, width: 170, render: (_, { issuedAt, issuedBy }) => `${momentOf(issuedAt)} ${nameOf(issuedBy)}` },
          { title: keys.expiresAt, width: 150, render: (_, { expiresAt }) => momentOf(expiresAt) },
          { title: keys.lastUsedAt, width: 150, render: (_, { lastUsedAt }) => (lastUsedAt ? momentOf(lastUsedAt) : keys.never) },
          { title: keys.state, width: 88, render: (_, key) => <State apiKey={key} /> },
          { title: list.acts, fixed: "right", width: 80, render: (_, key) => <RevokeKey apiKey={key} /> },
        ]}
      />
    </>
  );
}

function State({ apiKey }: { readonly apiKey: Key }) {
  const state = stateOf(apiKey);
  return <Tag color={state === "valid" ? "success" : "default"}>{keys[state]}</Tag>;
}
