import { Tag } from "antd";
import type { ClockVerdict } from "../gql/graphql.js";
import { wording } from "../wording/zh-CN.js";

const COLOURS: Record<ClockVerdict, string> = { RUNNING: "success", DUE_SOON: "warning", OVERDUE: "error" };

type Props = { readonly clock: { readonly due: string; readonly verdict?: ClockVerdict | null } | null | undefined };

/** Green, amber or red, and the same in words. A clock that has stopped has no verdict. */
export function ClockTag({ clock }: Props) {
  if (!clock) return wording.opinions.noClock;
  const { due, verdict } = clock;
  return verdict ? (
    <Tag color={COLOURS[verdict]} style={{ margin: 0 }}>
      {wording.opinions.verdicts[verdict]} {due}
    </Tag>
  ) : (
    due
  );
}
