import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Table, Tag } from "antd";
import { graphql } from "../../gql/gql.js";
import type { StaffPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
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

/** Who may sign in, and as what. */
export function StaffPage() {
  const { data, loading, error } = useQuery(StaffPage_query);
  const { staff: members = [], units = [] } = data?.organisation ?? {};
  return (
    <>
      <Flex justify="space-between" align="start">
        <PageTitle>{wording.menu.staff}</PageTitle>
        <AdmitStaff units={units} />
      </Flex>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <Table
        rowKey="id"
        size="middle"
        dataSource={members}
        loading={loading}
        pagination={false}
        scroll={{ x: 1080 }}
        footer={() => list.total(members.length)}
        columns={[
          { title: list.number, width: 64, render: (_, __, at) => at + 1 },
          { title: staff.name, dataIndex: "name", width: 150 },
          { title: staff.username, dataIndex: "username", width: 120 },
          { title: staff.roles, render: (_, member) => member.roles.map((role) => roles[role]).join("、") },
          { title: staff.unit, width: 150, render: (_, { unit }) => units.find(({ id }) => id === unit)?.name ?? "—" },
          { title: staff.since, width: 112, render: (_, { admittedAt }) => momentOf(admittedAt).slice(0, 10) },
          { title: staff.state, width: 130, render: (_, member) => <State {...member} /> },
          { title: list.acts, fixed: "right", width: 230, render: (_, member) => <StaffActs member={member} units={units} /> },
        ]}
      />
      <RoleMatrix />
    </>
  );
}

const State = ({ suspendedAt }: Member) =>
  suspendedAt ? <Tag>{staff.suspended(momentOf(suspendedAt).slice(0, 10))}</Tag> : <Tag color="success">{staff.active}</Tag>;
