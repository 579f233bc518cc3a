import { useQuery } from "@apollo/client/react";
import type { CivilDate } from "@kaimen/domain";
import { Alert } from "antd";
import { graphql } from "../../gql/gql.js";
import type { OpenDayStatus } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { Pager } from "../../ui/Pager.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { OpenDaysForm } from "./OpenDaysForm.js";
import { OpenDaysTable, PAGE } from "./OpenDaysTable.js";

const OpenDaysPage_query = graphql(`
  query OpenDaysPage($from: Date, $to: Date, $statuses: [OpenDayStatus!], $first: Int, $after: String) {
    organisation {
      id
      openDays(from: $from, to: $to, statuses: $statuses, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id status theme date startsAt seats applied registrationClosesOn } }
      }
    }
  }
`);

export function OpenDaysPage() {
  const address = useAddressState();
  const statuses = address.all("status") as OpenDayStatus[];
  const variables = {
    from: address.get("from") as CivilDate | undefined,
    to: address.get("to") as CivilDate | undefined,
    statuses: statuses.length > 0 ? statuses : undefined,
    first: PAGE,
    after: address.after,
  };
  const { data, previousData, loading, error } = useQuery(OpenDaysPage_query, { variables });
  const list = (data ?? previousData)?.organisation?.openDays;
  return (
    <>
      <PageTitle>{wording.menu.openDays}</PageTitle>
      <OpenDaysForm address={address} />
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      <OpenDaysTable rows={list?.edges.map(({ node }) => node) ?? []} loading={loading} before={(address.page - 1) * PAGE} />
      <Pager total={list?.totalCount ?? 0} next={list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null} address={address} />
    </>
  );
}
