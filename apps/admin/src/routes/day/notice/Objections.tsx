import { Flex, type TableColumnsType, Tag } from "antd";
import { useMay } from "../../../session/me.js";
import { OfficeList } from "../../../ui/list/OfficeList.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { Heading } from "../Heading.js";
import { DecideObjection } from "./DecideObjection.js";
import type { Objection } from "./NoticePage.js";
import { UnmaskObjector } from "./UnmaskObjector.js";

const { notice: labels } = words;

const COLUMNS: TableColumnsType<Objection> = [
  { title: labels.against, key: "against", dataIndex: "against" },
  { title: labels.objection, key: "text", dataIndex: "text" },
  { title: labels.objector, key: "who", render: (_, { name, phone }) => [name, phone].filter(Boolean).join(" ") || "—" },
  { title: labels.raisedOn, key: "raisedOn", dataIndex: "raisedOn" },
  { title: labels.state, key: "status", render: (_, { status }) => <Tag>{wording.objectionStatuses[status]}</Tag> },
  { title: labels.decidedReason, key: "reason", render: (_, { reason }) => reason ?? "—" },
];

type Props = { readonly objections: readonly Objection[]; readonly onRefresh: () => void };

/** What was said against the list; who said it is masked, and stays so for whoever does not decide. */
export function Objections({ objections, onRefresh }: Props) {
  const { may } = useMay();
  return (
    <>
      <Heading>{labels.objections}</Heading>
      <OfficeList
        label={labels.objections}
        rowKey="id"
        columns={COLUMNS}
        rows={objections}
        empty={labels.noObjections}
        acts={
          may("APPROVER")
            ? ({ id, status }) => (
                <Flex gap={4}>
                  {status === "RAISED" && <DecideObjection id={id} />}
                  <UnmaskObjector id={id} />
                </Flex>
              )
            : undefined
        }
        actsWidth={170}
        onRefresh={onRefresh}
      />
    </>
  );
}
