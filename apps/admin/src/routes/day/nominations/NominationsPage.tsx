import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType } from "antd";
import { graphql } from "../../../gql/gql.js";
import type { NominationsPageQuery } from "../../../gql/graphql.js";
import { OfficeList } from "../../../ui/list/OfficeList.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { ExportApplications } from "../applications/export/ExportApplications.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { InviteNomination } from "./InviteNomination.js";

const NominationsPage_query = graphql(`
  query NominationsPage($id: ID!) {
    organisation {
      id
      units { id name retired }
      openDay(id: $id) {
        id
        nominationLinks { id unit invitedAt closesOn places { category most named } }
        applications(first: 100, channel: NOMINATION) {
          totalCount
          edges { node { id receiptNumber name category villageOrUnit nominatingUnit status } }
        }
      }
    }
  }
`);

type OpenDay = NonNullable<NonNullable<NominationsPageQuery["organisation"]>["openDay"]>;
type Link = OpenDay["nominationLinks"][number];
type Named = OpenDay["applications"]["edges"][number]["node"];

const { nominations: labels } = words;
const groupOf = (category: string) => wording.categories[category] ?? category;

/** Which organisations were asked for names (组织推荐), and who was named. */
export function NominationsPage() {
  const day = useDay();
  const { data, error, loading, refetch } = useQuery(NominationsPage_query, {
    variables: { id: day.id },
    fetchPolicy: "cache-and-network",
  });
  const units = data?.organisation?.units ?? [];
  const openDay = data?.organisation?.openDay;
  const unitOf = (id?: string | null) => units.find((unit) => unit.id === id)?.name ?? id ?? "—";
  const asked: TableColumnsType<Link> = [
    { title: labels.unit, key: "unit", render: (_, { unit }) => unitOf(unit) },
    {
      title: labels.places,
      key: "places",
      render: (_, { places }) => places.map(({ category, named, most }) => labels.place(groupOf(category), named, most)).join("；"),
    },
    { title: labels.invitedAt, key: "invitedAt", render: (_, { invitedAt }) => minuteOf(invitedAt) },
    { title: labels.closesOn, key: "closesOn", render: (_, { closesOn }) => closesOn ?? labels.withRegistration },
  ];
  const named: TableColumnsType<Named> = [
    { title: words.applications.number, key: "number", dataIndex: "receiptNumber" },
    { title: words.applications.name, key: "name", render: (_, { name }) => name ?? wording.applications.erased },
    { title: words.applications.category, key: "category", render: (_, { category }) => groupOf(category) },
    { title: labels.byUnit, key: "byUnit", render: (_, { nominatingUnit }) => unitOf(nominatingUnit) },
    { title: words.applications.status, key: "status", render: (_, { status }) => wording.applicationStatuses[status] },
  ];
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  return (
    <>
      <OfficeList
        label={words.tabs.nominations}
        rowKey="id"
        columns={asked}
        rows={openDay?.nominationLinks ?? []}
        loading={loading && !data}
        empty={labels.none}
        toolbar={<InviteNomination day={day} units={units.filter(({ retired }) => !retired)} />}
        onRefresh={() => void refetch()}
      />
      <Heading>{labels.named}</Heading>
      <p className={classes.hint}>{labels.namedHint}</p>
      <OfficeList
        label={labels.named}
        rowKey="id"
        columns={named}
        rows={openDay?.applications.edges.map(({ node }) => node) ?? []}
        loading={loading && !data}
        inAndOut={{
          exports: <ExportApplications title={`${day.theme}${labels.named}`} wanted={{ openDay: day.id, channel: "NOMINATION" }} />,
        }}
        onRefresh={() => void refetch()}
      />
    </>
  );
}
