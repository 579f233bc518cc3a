import { Input } from "antd";
import { useId } from "react";
import { words } from "../../../wording/zh-CN.day.js";

const { door: labels } = words;
type Props = { readonly typed: string; readonly onType: (typed: string) => void; readonly onEnter: () => void };

/** One field for a scanner that types, a number read out, or a name. */
export function DoorSearch({ typed, onType, onEnter }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{labels.find}</label>
      <Input
        id={id}
        size="large"
        value={typed}
        autoFocus
        autoComplete="off"
        allowClear
        onChange={({ target }) => onType(target.value)}
        onPressEnter={onEnter}
      />
      <small>{labels.findHint}</small>
    </div>
  );
}
