import { Alert, Descriptions, Modal, Typography } from "antd";
import type { ReactNode } from "react";
import { wording } from "../wording/zh-CN.js";

type Props = {
  readonly title: string;
  readonly shown: readonly (readonly [label: string, secret: string])[];
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** What the server keeps no copy of: it is read or copied now or never. */
export const ShownOnce = ({ title, shown, onClose, children }: Props) => (
  <Modal
    open
    title={title}
    onOk={onClose}
    onCancel={onClose}
    okText={wording.once.noted}
    cancelButtonProps={{ style: { display: "none" } }}
    maskClosable={false}
  >
    <Alert type="warning" title={wording.once.warning} showIcon style={{ marginBottom: 16 }} />
    <Descriptions
      bordered
      size="small"
      column={1}
      items={shown.map(([label, secret]) => ({
        key: label,
        label,
        children: (
          <Typography.Text code copyable style={{ wordBreak: "break-all" }}>
            {secret}
          </Typography.Text>
        ),
      }))}
    />
    {children}
  </Modal>
);
