import { Typography } from "antd";
import type { AdmitStaffMutation } from "../../gql/graphql.js";
import { ShownOnce } from "../../ui/ShownOnce.js";
import { wording } from "../../wording/zh-CN.js";

export type Admitted = Extract<AdmitStaffMutation["admitStaff"], { __typename: "AdmittedStaff" }>;

const { staff } = wording;

export const FirstPassword = ({ admitted, onClose }: { readonly admitted: Admitted; readonly onClose: () => void }) => (
  <ShownOnce
    title={staff.first}
    shown={[
      [staff.username, admitted.member.username],
      [staff.first, admitted.firstPassword],
    ]}
    onClose={onClose}
  >
    <Typography.Paragraph style={{ marginTop: 16 }}>{staff.firstText}</Typography.Paragraph>
  </ShownOnce>
);
