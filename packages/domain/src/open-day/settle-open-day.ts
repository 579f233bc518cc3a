import { refusalToSettle } from "../publicity/may-settle.js";
import type { Objection } from "../publicity/objection.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import type { Noticed, Selected, Settled } from "./open-day.js";
import { hasStage } from "./stages.js";

/** Fixes who comes: after the notice and with every objection decided; straight from the list only where the town posts no notice. */
export function settleOpenDay(
  day: Noticed | Selected,
  objections: readonly Objection[],
  { today, regulation }: Omit<Circumstances, "calendar">,
): Settled | Refusal {
  const { publicNotice } = regulation;
  if (day.status === "SELECTING") {
    if (publicNotice && hasStage(regulation, "PUBLIC_NOTICE")) return refuse("NOTICE_NEEDED", publicNotice);
    return { ...day, status: "SETTLED", settledOn: today };
  }
  return (
    refusalToSettle({ closesOn: day.noticeClosesOn, objections }, today, regulation) ?? { ...day, status: "SETTLED", settledOn: today }
  );
}
