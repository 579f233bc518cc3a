import { Modal } from "antd";
import { wording } from "../wording/zh-CN.js";
import { useIdle } from "./use-idle.js";
import type { Session } from "./use-session.js";

/** 等保: nobody stays signed in at a desk that was left. The warning stays for two minutes (A9: at least 60 s). */
export function IdleWarning({ session }: { readonly session: Session }) {
  const { warned, stay } = useIdle({ warnAfter: 13 * 60_000, leaveAfter: 15 * 60_000 }, session.leave);
  const { idle } = wording;
  return (
    <Modal
      open={warned}
      title={idle.title}
      okText={idle.stay}
      cancelText={idle.leave}
      onOk={stay}
      onCancel={session.leave}
      closable={false}
    >
      {idle.text}
    </Modal>
  );
}
