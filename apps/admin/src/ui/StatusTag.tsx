import { Tag } from "antd";
import type { OpenDayStatus } from "../gql/graphql.js";
import { wording } from "../wording/zh-CN.js";

const UNDER_WAY: readonly OpenDayStatus[] = ["RECRUITING", "REVIEWING", "SELECTING", "NOTICED", "SETTLED", "UNDER_WAY"];

/** Colour repeats what the words say. */
export const StatusTag = ({ status }: { readonly status: OpenDayStatus }) => (
  <Tag color={status === "CANCELLED" ? "error" : UNDER_WAY.includes(status) ? "processing" : "default"}>{wording.statuses[status]}</Tag>
);
