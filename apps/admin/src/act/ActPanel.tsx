import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { App, Form, Modal } from "antd";
import { type ReactNode, useId, useState } from "react";
import { type ActName, type ActWords, act, wordsOf } from "../wording/zh-CN.acts.js";
import { ActFacts } from "./ActFacts.js";
import classes from "./act.module.css";
import { type Declined, type FactOf, isDeclined, type ShownFault } from "./answer.js";
import { placeFaults } from "./place-faults.js";
import { Said } from "./Said.js";
import { useAct } from "./use-act.js";

export type ActPanelProps<Data extends object, Variables extends OperationVariables, Values> = {
  /** One of the acts on an open day, or the words of another. */
  readonly name: ActName | ActWords;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (values: Values) => Variables;
  readonly initial?: Partial<Values>;
  readonly children?: ReactNode;
  readonly width?: number;
  readonly danger?: boolean;
  readonly onDone?: (fact: FactOf<Data>) => void;
  readonly onClose: () => void;
};

/** A small panel before every act. Fields stay as they were typed when it is declined; faults stand beside them. */
export function ActPanel<Data extends object, Variables extends OperationVariables, Values extends object>(
  props: ActPanelProps<Data, Variables, Values>,
) {
  const { name, document, variables, initial, children, width = 520, danger, onDone, onClose } = props;
  const [form] = Form.useForm();
  const [loose, setLoose] = useState<ShownFault[]>([]);
  const { take, reload, busy, declined, trouble } = useAct(document);
  const { message, modal } = App.useApp();
  const id = useId();
  const words = wordsOf(name);

  const finish = async (values: Values) => {
    const answer = await take(variables(values));
    if (!answer) return;
    if (isDeclined(answer as object)) return setLoose(beside(answer as Declined));
    message.success(act.done(words.name));
    onClose();
    onDone?.(answer as FactOf<Data>);
  };
  const beside = (answer: Declined) => (answer.__typename === "InvalidInput" ? placeFaults(form, answer.faults) : []);
  const close = () => (form.isFieldsTouched() ? modal.confirm({ title: act.leave, onOk: onClose }) : onClose());

  return (
    <Modal
      open
      title={words.name}
      width={width}
      okText={words.name}
      cancelText={act.cancel}
      okButtonProps={{ htmlType: "submit", form: id, danger }}
      confirmLoading={busy}
      onCancel={close}
      mask={{ closable: false }}
    >
      <ActFacts {...words} />
      <div className={classes.said}>
        <Said declined={declined} trouble={trouble} loose={loose} onReload={() => void reload().then(onClose)} />
      </div>
      <Form id={id} name={id} form={form} layout="vertical" initialValues={initial} onFinish={finish} scrollToFirstError>
        {children}
      </Form>
    </Modal>
  );
}
