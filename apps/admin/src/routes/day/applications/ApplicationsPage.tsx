import { useQuery } from "@apollo/client/react";
import type { TableColumnsType } from "antd";
import { Alert, Button, Flex, Tag } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { graphql } from "../../../gql/gql.js";
import type { ApplicationChannel, ApplicationStatus, ApplicationsPageQuery } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { OfficeList, PAGE } from "../../../ui/list/OfficeList.js";
import { optionsOf } from "../../../ui/list/options.js";
import { QueryForm } from "../../../ui/list/QueryForm.js";
import type { QueryField } from "../../../ui/list/query-field.js";
import { useAddressState } from "../../../ui/use-address-state.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import { ApplicationDetail } from "./ApplicationDetail.js";
import { ExportApplications, type Wanted } from "./export/ExportApplications.js";
import { ExportPeopleInClear } from "./export/ExportPeopleInClear.js";
import { ResolveDuplicate } from "./ResolveDuplicate.js";

const ApplicationsPage_query = graphql(`
  query ApplicationsPage(
    $id: ID!, $first: Int!, $after: String, $category: String, $channel: ApplicationChannel, $receiptNumber: String,
    $statuses: [ApplicationStatus!], $possibleDuplicates: Boolean
  ) {
    organisation {
      id
      openDay(id: $id) {
        id
        applications(
          first: $first, after: $after, category: $category, channel: $channel, receiptNumber: $receiptNumber,
          statuses: $statuses, possibleDuplicates: $possibleDuplicates
        ) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { id receiptNumber name phone category villageOrUnit channel status submittedAt possibleDuplicates nominatingUnit } }
        }
      }
    }
  }
`);

export type Application = NonNullable<
  NonNullable<ApplicationsPageQuery["organisation"]>["openDay"]
>["applications"]["edges"][number]["node"];

const { applications: labels } = wording;

const FIELDS: readonly QueryField[] = [
  { kind: "text", name: "number", label: words.applications.number },
  { kind: "many", name: "status", label: words.applications.status, options: optionsOf(wording.applicationStatuses) },
  { kind: "one", name: "category", label: words.applications.category, options: optionsOf(wording.categories) },
  { kind: "one", name: "channel", label: words.applications.channel, options: optionsOf(wording.channels) },
  { kind: "one", name: "duplicates", label: words.applications.duplicates, options: [{ value: "yes", label: words.applications.yes }] },
];

const COLUMNS: TableColumnsType<Application> = [
  { title: labels.receiptNumber, key: "receiptNumber", dataIndex: "receiptNumber" },
  { title: labels.name, key: "name", render: (_, { name }) => name ?? labels.erased },
  { title: labels.phone, key: "phone", dataIndex: "phone" },
  { title: wording.day.category, key: "category", render: (_, { category }) => wording.categories[category] ?? category },
  { title: labels.villageOrUnit, key: "villageOrUnit", dataIndex: "villageOrUnit" },
  { title: labels.channel, key: "channel", render: (_, { channel }) => wording.channels[channel] },
  { title: words.applications.submittedAt, key: "submittedAt", render: (_, { submittedAt }) => minuteOf(submittedAt) },
  {
    title: labels.status,
    key: "status",
    render: (_, { status, possibleDuplicates }) => (
      <>
        <Tag>{wording.applicationStatuses[status]}</Tag>
        {possibleDuplicates.length > 0 && <Tag color="error">{`${words.applications.duplicates} ${possibleDuplicates.join("、")}`}</Tag>}
      </>
    ),
  },
];

/** Who has applied, in the order of arrival. Names and phones are masked: opening one is an act of its own. */
export function ApplicationsPage() {
  const day = useDay();
  const address = useAddressState();
  const { may } = useMay();
  const [opened, setOpened] = useState<string>();
  const statuses = address.all("status") as ApplicationStatus[];
  const wanted = {
    category: address.get("category"),
    channel: address.get("channel") as ApplicationChannel | undefined,
    receiptNumber: address.get("number"),
    statuses: statuses.length > 0 ? statuses : undefined,
    possibleDuplicates: address.get("duplicates") ? true : undefined,
  };
  const { data, previousData, loading, error, refetch } = useQuery(ApplicationsPage_query, {
    fetchPolicy: "cache-and-network",
    variables: { id: day.id, first: PAGE, after: address.after, ...wanted },
  });
  const entering = may("ORGANISER") && day.status === "RECRUITING";
  const found = (data ?? previousData)?.organisation?.openDay?.applications;
  return (
    <>
      <QueryForm fields={FIELDS} address={address} />
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      <OfficeList
        label={labels.title}
        rowKey="id"
        columns={COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !found}
        empty={words.applications.none}
        actsWidth={176}
        acts={(row) => (
          <Flex gap={4}>
            <Button type="link" size="small" onClick={() => setOpened(row.id)}>
              {wording.list.see}
            </Button>
            {may("ORGANISER") && row.status === "SUBMITTED" && row.possibleDuplicates.length > 0 && <ResolveDuplicate application={row} />}
          </Flex>
        )}
        toolbar={entering && <ToEntry id={day.id} />}
        inAndOut={{
          importAt: entering && `/open-days/${day.id}/applications/import`,
          exports: <Exports title={`${day.theme}${labels.title}`} wanted={{ openDay: day.id, ...wanted }} />,
        }}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
      {opened && <ApplicationDetail id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

const Exports = (list: { readonly title: string; readonly wanted: Wanted }) => (
  <>
    <ExportApplications {...list} />
    <ExportPeopleInClear {...list} />
  </>
);

const ToEntry = ({ id }: { readonly id: string }) => (
  <Link to={`/open-days/${id}/applications/new`}>
    <Button type="primary" tabIndex={-1}>
      {words.applications.enter}
    </Button>
  </Link>
);
