import { useQuery } from "@apollo/client/react";
import type { CivilDate } from "@kaimen/domain";
import { Alert, Button, type TableColumnsType } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { OpenDayStatus, OpenDaysPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useMay } from "../../session/me.js";
import { OfficeList, PAGE } from "../../ui/list/OfficeList.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import type { QueryField } from "../../ui/list/query-field.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { words } from "../../wording/zh-CN.day.js";
import { wording } from "../../wording/zh-CN.js";

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

type Row = NonNullable<OpenDaysPageQuery["organisation"]>["openDays"]["edges"][number]["node"];

const { openDays, list } = wording;

const FIELDS: readonly QueryField[] = [
  { kind: "many", name: "status", label: openDays.status, options: optionsOf(wording.statuses) },
  { kind: "between", label: openDays.between },
];

const COLUMNS: TableColumnsType<Row> = [
  { title: openDays.date, key: "date", dataIndex: "date" },
  { title: openDays.startsAt, key: "startsAt", dataIndex: "startsAt" },
  { title: openDays.theme, key: "theme", dataIndex: "theme" },
  { title: openDays.status, key: "status", render: (_, { status }) => <StatusTag status={status} /> },
  { title: openDays.seats, key: "seats", dataIndex: "seats", align: "right" },
  { title: openDays.applied, key: "applied", dataIndex: "applied", align: "right" },
  { title: openDays.closesOn, key: "closesOn", render: (_, { registrationClosesOn }) => registrationClosesOn ?? "—" },
];

/** Every open day of the town, and the way to a new one. */
export function OpenDaysPage() {
  const address = useAddressState();
  const { may } = useMay();
  const statuses = address.all("status") as OpenDayStatus[];
  const variables = {
    from: address.get("from") as CivilDate | undefined,
    to: address.get("to") as CivilDate | undefined,
    statuses: statuses.length > 0 ? statuses : undefined,
    first: PAGE,
    after: address.after,
  };
  const { data, previousData, loading, error, refetch } = useQuery(OpenDaysPage_query, { variables, fetchPolicy: "cache-and-network" });
  const found = (data ?? previousData)?.organisation?.openDays;
  return (
    <>
      <PageTitle>{wording.menu.openDays}</PageTitle>
      <QueryForm fields={FIELDS} address={address} />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={wording.menu.openDays}
        rowKey="id"
        columns={COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !found}
        acts={({ id }) => <Link to={`/open-days/${id}`}>{list.see}</Link>}
        toolbar={may("ORGANISER") && <ToPlan />}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
    </>
  );
}

const ToPlan = () => (
  <Link to="/open-days/new">
    <Button type="primary" tabIndex={-1}>
      {words.toPlan}
    </Button>
  </Link>
);
