import { useQuery } from "@apollo/client/react";
import { Alert, Flex } from "antd";
import { graphql } from "../../gql/gql.js";
import type { OpinionStatus } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import { Pager } from "../../ui/Pager.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { OpinionsTable, PAGE } from "./OpinionsTable.js";
import { RegisterOpinion } from "./RegisterOpinion.js";
import { Tallies } from "./Tallies.js";

const OpinionsPage_query = graphql(`
  query OpinionsPage($status: OpinionStatus, $unit: ID, $openDay: ID, $overdue: Boolean!, $first: Int, $after: String) {
    organisation {
      id
      units { id name }
      openDays(first: 100) { edges { node { id theme date } } }
      opinionTallies(openDay: $openDay) { status count overdue }
      opinions(status: $status, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id receiptNumber kind status erased text receivedOn unit { id name } clock { due verdict } } }
      }
    }
  }
`);

const { opinions, list } = wording;
const statuses = optionsOf(opinions.statuses);

/** The board by status with its clocks, and the list of what was asked for, what is due first on top. */
export function OpinionsPage() {
  const address = useAddressState();
  const variables = {
    status: address.get("status") as OpinionStatus | undefined,
    unit: address.get("unit"),
    openDay: address.get("openDay"),
    overdue: address.get("overdue") === "true",
    first: PAGE,
    after: address.after,
  };
  const { data, previousData, loading, error } = useQuery(OpinionsPage_query, { variables, fetchPolicy: "cache-and-network" });
  const organisation = (data ?? previousData)?.organisation;
  const found = organisation?.opinions;
  const units = organisation?.units.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const days = organisation?.openDays.edges.map(({ node: { id, theme, date } }) => ({ value: id, label: `${date} ${theme}` })) ?? [];
  return (
    <>
      <Flex justify="space-between" align="start" wrap>
        <PageTitle>{opinions.title}</PageTitle>
        <RegisterOpinion days={days} />
      </Flex>
      <Tallies tallies={organisation?.opinionTallies ?? []} address={address} />
      <QueryForm
        address={address}
        fields={[
          { kind: "one", name: "status", label: opinions.status, options: statuses },
          { kind: "one", name: "unit", label: opinions.unit, options: units },
          { kind: "one", name: "openDay", label: opinions.openDay, options: days },
          { kind: "tick", name: "overdue", label: opinions.overdueOnly },
        ]}
      />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OpinionsTable
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !organisation}
        before={(address.page - 1) * PAGE}
      />
      <Pager total={found?.totalCount ?? 0} next={found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null} address={address} />
    </>
  );
}
