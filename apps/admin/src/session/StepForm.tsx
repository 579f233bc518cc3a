import { Alert, Button, Form } from "antd";
import type { ReactNode } from "react";
import { useStep } from "./use-step.js";

type Props<Values> = { readonly take: (values: Values) => Promise<void>; readonly button: string; readonly children: ReactNode };

/** A short form at the door, with one button and the reason why it was refused. */
export function StepForm<Values>({ take, button, children }: Props<Values>) {
  const { busy, fault, onFinish } = useStep(take);
  return (
    <Form layout="vertical" onFinish={onFinish} requiredMark={false} size="large">
      {fault && (
        <Form.Item>
          <Alert type="error" title={fault} role="alert" />
        </Form.Item>
      )}
      {children}
      <Button type="primary" htmlType="submit" loading={busy} block>
        {button}
      </Button>
    </Form>
  );
}
