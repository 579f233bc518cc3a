import { Flex, Table, Tag } from "antd";
import { useMay } from "../../../session/me.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { Heading } from "../Heading.js";
import { DecideObjection } from "./DecideObjection.js";
import type { Objection } from "./NoticePage.js";
import { UnmaskObjector } from "./UnmaskObjector.js";

const { notice: labels } = words;

/** What was said against the list; who said it is masked, and stays so for whoever does not decide. */
export function Objections({ objections }: { readonly objections: readonly Objection[] }) {
  const { may } = useMay();
  return (
    <section aria-label={labels.objections}>
      <Heading>{labels.objections}</Heading>
      <Table
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...objections]}
        locale={{ emptyText: labels.noObjections }}
        scroll={{ x: "max-content" }}
        columns={[
          { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
          { title: labels.against, dataIndex: "against" },
          { title: labels.objection, dataIndex: "text" },
          { title: labels.objector, key: "who", render: (_, { name, phone }) => [name, phone].filter(Boolean).join(" ") || "—" },
          { title: labels.raisedOn, dataIndex: "raisedOn" },
          {
            title: labels.state,
            dataIndex: "status",
            render: (status: Objection["status"]) => <Tag>{wording.objectionStatuses[status]}</Tag>,
          },
          { title: labels.decidedReason, dataIndex: "reason", render: (reason?: string) => reason ?? "—" },
          {
            title: wording.list.acts,
            key: "acts",
            fixed: "right",
            render: (_, { id, status }) =>
              may("APPROVER") && (
                <Flex gap={4}>
                  {status === "RAISED" && <DecideObjection id={id} />}
                  <UnmaskObjector id={id} />
                </Flex>
              ),
          },
        ]}
      />
      <p style={{ textAlign: "right" }}>{wording.list.total(objections.length)}</p>
    </section>
  );
}
