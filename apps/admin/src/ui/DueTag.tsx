import type { CivilDate } from "@kaimen/domain";
import { Tag } from "antd";
import { today } from "../wording/today.js";
import { wording } from "../wording/zh-CN.js";
import { type Standing, standingOf } from "./standing.js";

const COLOURS: Record<Standing, string> = { OVERDUE: "error", SOON: "warning", LATER: "default" };

type Props = {
  readonly due: CivilDate | null | undefined;
  readonly workingDays: readonly CivilDate[];
  readonly provisional?: boolean;
};

/** Until when: red once it is past, amber within two working days, and the same in words. */
export function DueTag({ due, workingDays, provisional }: Props) {
  const { desk } = wording;
  if (!due) return desk.noDue;
  const standing = standingOf(due, today(), workingDays);
  return (
    <Tag color={COLOURS[standing]} style={{ margin: 0 }}>
      {{ OVERDUE: desk.overdue, SOON: desk.soon, LATER: desk.due }[standing](due)}
      {provisional && `（${desk.provisional}）`}
    </Tag>
  );
}
