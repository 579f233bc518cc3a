import { Descriptions } from "antd";
import type { Role } from "../../gql/graphql.js";
import { wording } from "../../wording/zh-CN.js";

const { staff, roles } = wording;

/** What each role may do, in a sentence. */
export const RoleMatrix = () => (
  <Descriptions
    title={staff.matrix}
    bordered
    size="small"
    column={1}
    style={{ marginTop: 24 }}
    styles={{ label: { width: 140 } }}
    items={(Object.keys(roles) as Role[]).map((role) => ({ key: role, label: roles[role], children: staff.can[role] }))}
  />
);
