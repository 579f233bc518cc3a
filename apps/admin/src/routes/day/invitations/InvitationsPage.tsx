import { useQuery } from "@apollo/client/react";
import { Alert, Flex, type TableColumnsType, Tag } from "antd";
import { graphql } from "../../../gql/gql.js";
import type { InvitationStatus, InvitationsPageQuery } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { OfficeList, PAGE } from "../../../ui/list/OfficeList.js";
import { optionsOf } from "../../../ui/list/options.js";
import { QueryForm } from "../../../ui/list/QueryForm.js";
import type { QueryField } from "../../../ui/list/query-field.js";
import { useAddressState } from "../../../ui/use-address-state.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { tables } from "../../../wording/zh-CN.tables.js";
import { ExportApplications } from "../applications/export/ExportApplications.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { AnswerOnBehalf } from "./AnswerOnBehalf.js";
import { LapseInvitations } from "./LapseInvitations.js";
import { RollView } from "./RollView.js";

const InvitationsPage_query = graphql(`
  query InvitationsPage($id: ID!, $first: Int!, $after: String, $statuses: [InvitationStatus!]) {
    organisation {
      id
      openDay(id: $id) {
        id
        invitations(first: $first, after: $after, statuses: $statuses) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { receiptNumber name phone category villageOrUnit status invitedOn answeredOn promotion { inPlaceOf because } } }
        }
        roll {
          seated { receipt category by }
          waiting { receipt category }
          gone { receipt because }
          belowLeast { category have least }
        }
      }
    }
  }
`);

type OpenDay = NonNullable<NonNullable<InvitationsPageQuery["organisation"]>["openDay"]>;
type Row = OpenDay["invitations"]["edges"][number]["node"];
export type Roll = NonNullable<OpenDay["roll"]>;

const { invitations: labels, applications } = words;
const FIELDS: readonly QueryField[] = [
  { kind: "many", name: "status", label: labels.status, options: optionsOf(wording.invitationStatuses) },
];
const COLOURS: Record<InvitationStatus, string> = { ACCEPTED: "success", INVITED: "processing", DECLINED: "default", LAPSED: "default" };

const COLUMNS: TableColumnsType<Row> = [
  { title: applications.number, key: "number", dataIndex: "receiptNumber" },
  { title: applications.name, key: "name", render: (_, { name }) => name ?? wording.applications.erased },
  { title: applications.phone, key: "phone", dataIndex: "phone" },
  { title: applications.category, key: "category", render: (_, { category }) => wording.categories[category] ?? category },
  { title: applications.village, key: "village", dataIndex: "villageOrUnit" },
  {
    title: labels.status,
    key: "status",
    render: (_, { status }) => <Tag color={COLOURS[status]}>{wording.invitationStatuses[status]}</Tag>,
  },
  { title: labels.invitedOn, key: "invitedOn", dataIndex: "invitedOn" },
  { title: labels.answeredOn, key: "answeredOn", render: (_, { answeredOn }) => answeredOn ?? "—" },
  {
    title: labels.promotion,
    key: "promotion",
    render: (_, { promotion }) => (promotion ? labels.promoted(promotion.inPlaceOf, wording.goneReasons[promotion.because]) : "—"),
  },
];

/** Who is invited and what she said; who moved up in whose place. */
export function InvitationsPage() {
  const day = useDay();
  const address = useAddressState();
  const { may } = useMay();
  const statuses = address.all("status") as InvitationStatus[];
  const variables = { id: day.id, first: PAGE, after: address.after, statuses: statuses.length > 0 ? statuses : undefined };
  const { data, previousData, error, loading, refetch } = useQuery(InvitationsPage_query, { variables, fetchPolicy: "cache-and-network" });
  const openDay = (data ?? previousData)?.organisation?.openDay;
  const settled = day.status === "SETTLED" || day.status === "UNDER_WAY";
  if (error && !openDay) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (openDay && !openDay.roll) return <p className={classes.hint}>{labels.notYet}</p>;
  return (
    <>
      <QueryForm fields={FIELDS} address={address} />
      <OfficeList
        label={words.tabs.invitations}
        rowKey="receiptNumber"
        columns={COLUMNS}
        rows={openDay?.invitations.edges.map(({ node }) => node) ?? []}
        loading={loading && !openDay}
        actsWidth={168}
        acts={
          settled && may("ORGANISER")
            ? ({ receiptNumber, status }) => (
                <Flex gap={4}>
                  {status === "INVITED" && <AnswerOnBehalf day={day.id} receiptNumber={receiptNumber} answer="accept" />}
                  {(status === "INVITED" || status === "ACCEPTED") && (
                    <AnswerOnBehalf day={day.id} receiptNumber={receiptNumber} answer="decline" />
                  )}
                </Flex>
              )
            : undefined
        }
        toolbar={settled && <LapseInvitations day={day.id} />}
        inAndOut={{
          exports: (
            <ExportApplications
              title={`${day.theme}${tables.representatives}`}
              wanted={{ openDay: day.id, statuses: ["SELECTED", "RESERVE"] }}
            />
          ),
        }}
        onRefresh={() => void refetch()}
        pages={{
          address,
          total: openDay?.invitations.totalCount ?? 0,
          next: openDay?.invitations.pageInfo.hasNextPage ? openDay.invitations.pageInfo.endCursor : null,
        }}
      />
      {openDay?.roll && <RollView roll={openDay.roll} />}
    </>
  );
}
