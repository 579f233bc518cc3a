import type { OperationVariables } from "@apollo/client";
import { Button, Typography } from "antd";
import { useState } from "react";
import { wordsOf } from "../wording/zh-CN.acts.js";
import { ActPanel, type ActPanelProps } from "./ActPanel.js";

type Props<Data extends object, Variables extends OperationVariables, Values> = Omit<ActPanelProps<Data, Variables, Values>, "onClose"> & {
  readonly primary?: boolean;
  readonly link?: boolean;
  /** Why the act cannot be taken now; said beside the button, since a greyed button explains nothing, and upon it in a row of a list. */
  readonly notYet?: string | false;
};

/** The button of an act, and its panel. */
export function ActButton<Data extends object, Variables extends OperationVariables, Values extends object>({
  primary,
  link,
  notYet,
  ...panel
}: Props<Data, Variables, Values>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type={link ? "link" : primary ? "primary" : "default"}
        size={link ? "small" : undefined}
        danger={panel.danger}
        disabled={Boolean(notYet)}
        title={(link && notYet) || undefined}
        onClick={() => setOpen(true)}
      >
        {wordsOf(panel.name).name}
      </Button>
      {notYet && !link && <Typography.Text type="secondary">{notYet}</Typography.Text>}
      {open && <ActPanel {...panel} onClose={() => setOpen(false)} />}
    </>
  );
}
