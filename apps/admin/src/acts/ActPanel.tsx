import type { OperationVariables } from "@apollo/client";
import { App, Form, Modal, Typography } from "antd";
import { useState } from "react";
import { wording } from "../wording/zh-CN.js";
import type { ActProps } from "./ActButton.js";
import type { NotDone } from "./answer.js";
import { besideFields } from "./beside-fields.js";
import { NotDoneNotice } from "./NotDoneNotice.js";
import { useAct } from "./use-act.js";

type Props<Data extends object, Variables extends OperationVariables, Values extends object> = ActProps<Data, Variables, Values> & {
  readonly onClose: () => void;
};

/** Says what will happen, asks for what the act needs, and why it was not done where it was not. */
export function ActPanel<Data extends object, Variables extends OperationVariables, Values extends object>(
  props: Props<Data, Variables, Values>,
) {
  const { name, act, asked, explains, values, danger, width, onDone, onClose, children } = props;
  const [form] = Form.useForm();
  const { message } = App.useApp();
  const { busy, take } = useAct(act);
  const [notDone, setNotDone] = useState<NotDone | "FAILED">();

  const onFinish = async (given: Values) => {
    const outcome = await take(asked(given));
    if ("notDone" in outcome) return setNotDone(besideFields(form, outcome.notDone));
    message.success(wording.taking.done(name));
    onDone?.(outcome.data);
    onClose();
  };
  return (
    <Modal
      open
      title={name}
      width={width ?? 520}
      okText={name}
      okButtonProps={{ danger: danger ?? false, loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
      maskClosable={false}
    >
      <Typography.Paragraph>{explains}</Typography.Paragraph>
      <NotDoneNotice notDone={notDone} />
      <Form form={form} layout="vertical" initialValues={values as object} onFinish={onFinish}>
        {children}
      </Form>
    </Modal>
  );
}
