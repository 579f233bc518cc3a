import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType, Tag } from "antd";
import { graphql } from "../../gql/gql.js";
import type { KeysPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useNames } from "../../people/use-names.js";
import { OfficeList } from "../../ui/list/OfficeList.js";
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

const columns = (nameOf: (id: string) => string): TableColumnsType<Key> => [
  { title: keys.label, key: "label", dataIndex: "label" },
  { title: keys.prefix, key: "prefix", dataIndex: "prefix" },
  { title: keys.scope, key: "scope", render: (_, { scopes }) => scopes.map((scope) => keys.scopes[scope]).join("、") },
  { title: keys.origins, key: "origins", render: (_, { origins }) => origins.join("、") || keys.server },
  { title: keys.issuedAt, key: "issuedAt", render: (_, { issuedAt, issuedBy }) => `${momentOf(issuedAt)} ${nameOf(issuedBy)}` },
  { title: keys.expiresAt, key: "expiresAt", render: (_, { expiresAt }) => momentOf(expiresAt) },
  { title: keys.lastUsedAt, key: "lastUsedAt", render: (_, { lastUsedAt }) => (lastUsedAt ? momentOf(lastUsedAt) : keys.never) },
  { title: keys.state, key: "state", render: (_, key) => <State apiKey={key} /> },
];

/** What dashboards present, who gave it to them, and when it was last used. */
export function KeysPage() {
  const { data, loading, error, refetch } = useQuery(KeysPage_query, { fetchPolicy: "cache-and-network" });
  const nameOf = useNames();
  return (
    <>
      <PageTitle>{wording.menu.keys}</PageTitle>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={wording.menu.keys}
        rowKey="id"
        columns={columns(nameOf)}
        rows={data?.organisation?.apiKeys ?? []}
        loading={loading && !data}
        empty={keys.none}
        toolbar={<IssueKey />}
        acts={(key) => <RevokeKey apiKey={key} />}
        onRefresh={() => void refetch()}
      />
    </>
  );
}

function State({ apiKey }: { readonly apiKey: Key }) {
  const state = stateOf(apiKey);
  return <Tag color={state === "valid" ? "success" : "default"}>{keys[state]}</Tag>;
}
