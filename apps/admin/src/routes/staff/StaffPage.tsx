import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType, Tag } from "antd";
import { graphql } from "../../gql/gql.js";
import type { StaffPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { OfficeList } from "../../ui/list/OfficeList.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";
import { AdmitStaff } from "./AdmitStaff.js";
import { RoleMatrix } from "./RoleMatrix.js";
import { StaffActs } from "./StaffActs.js";

const StaffPage_query = graphql(`
  query StaffPage {
    organisation {
      id
      units { id name retired }
      staff { id name username roles unit admittedAt suspendedAt }
    }
  }
`);

type Found = NonNullable<StaffPageQuery["organisation"]>;
export type Member = Found["staff"][number];
export type StaffUnits = Found["units"];

const { staff, list, roles } = wording;

const columns = (units: StaffUnits): TableColumnsType<Member> => [
  { title: staff.name, key: "name", dataIndex: "name" },
  { title: staff.username, key: "username", dataIndex: "username" },
  { title: staff.roles, key: "roles", render: (_, member) => member.roles.map((role) => roles[role]).join("、") },
  { title: staff.unit, key: "unit", render: (_, { unit }) => units.find(({ id }) => id === unit)?.name ?? "—" },
  { title: staff.since, key: "since", render: (_, { admittedAt }) => momentOf(admittedAt).slice(0, 10) },
  { title: staff.state, key: "state", render: (_, member) => <State {...member} /> },
];

/** Who may sign in, and as what. */
export function StaffPage() {
  const { data, loading, error, refetch } = useQuery(StaffPage_query);
  const { staff: members = [], units = [] } = data?.organisation ?? {};
  return (
    <>
      <PageTitle>{wording.menu.staff}</PageTitle>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={wording.menu.staff}
        rowKey="id"
        columns={columns(units)}
        rows={members}
        loading={loading}
        toolbar={<AdmitStaff units={units} />}
        acts={(member) => <StaffActs member={member} units={units} />}
        actsWidth={230}
        onRefresh={() => void refetch()}
      />
      <RoleMatrix />
    </>
  );
}

const State = ({ suspendedAt }: Member) =>
  suspendedAt ? <Tag>{staff.suspended(momentOf(suspendedAt).slice(0, 10))}</Tag> : <Tag color="success">{staff.active}</Tag>;
