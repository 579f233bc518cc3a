import type { Done } from "../../ui/ActsRecord.js";
import { words } from "../../wording/zh-CN.day.js";
import type { Day } from "./DayFrame.js";

const { record } = words;

type Dated = { readonly on: string | null | undefined; readonly said: string };

/** What has been done with an open day, in order, as far as everybody of the office may read it. */
export function recordOfDay(day: Day): Done[] {
  const dated: Dated[] = [
    { on: day.approvedOn, said: record.approved },
    { on: day.groupFormedOn, said: record.groupFormed },
    { on: day.announcedOn, said: record.announced },
    ...(day.callExtensions ?? []).map(({ on, to, ground }) => ({ on, said: record.extended(to, ground) })),
    ...day.postponements.map(({ on, from, to, ground }) => ({ on, said: record.postponed(from, to, ground) })),
    ...(day.reallocations ?? []).map(({ on, ground }) => ({ on, said: record.reallocated(ground) })),
    { on: day.selectedOn, said: record.selected },
    { on: day.noticeOpensOn, said: record.noticed(day.noticeClosesOn ?? "") },
    { on: day.settledOn, said: record.settled },
    { on: day.summaryPublishedOn, said: record.summarised },
    { on: day.cancelledOn, said: record.cancelled(day.cancelGround ?? "") },
  ];
  return dated.flatMap(({ on, said }) => (on ? [{ on, said }] : [])).sort((one, other) => one.on.localeCompare(other.on));
}
