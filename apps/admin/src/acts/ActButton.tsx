import type { OperationVariables } from "@apollo/client";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { ActPanel } from "./ActPanel.js";
import type { Act } from "./use-act.js";

export type ActProps<Data extends object, Variables extends OperationVariables, Values extends object> = {
  readonly name: string;
  readonly act: Act<Data, Variables>;
  readonly asked: (values: Values) => Variables;
  /** What will happen, by which article, and what cannot be undone. */
  readonly explains: string;
  /** Why the act cannot be taken now. */
  readonly unless?: string | undefined;
  readonly values?: Partial<Values>;
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly small?: boolean;
  readonly width?: number;
  readonly onDone?: (data: Data) => void;
  readonly children?: ReactNode;
};

/** One act: a button that says why it cannot be pressed, and a small panel that says what pressing it will do. */
export function ActButton<Data extends object, Variables extends OperationVariables, Values extends object>(
  props: ActProps<Data, Variables, Values>,
) {
  const { name, unless, primary, danger, small } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type={small ? "link" : primary ? "primary" : "default"}
        size={small ? "small" : "middle"}
        danger={danger ?? false}
        disabled={unless !== undefined}
        title={unless}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      {open && <ActPanel {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
