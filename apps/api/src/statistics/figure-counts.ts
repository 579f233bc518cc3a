import { CONTENT_GRADES, type FigureCounts, wasHeld } from "@kaimen/domain";
import type { CrowdRow, DayRow, OpinionCountRow } from "./counts.query.js";

const adder =
  <Row>(rows: readonly Row[]) =>
  (count: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + count(row), 0);

type DayPart = Pick<DayRow, "status" | "selected" | "candidates">;

/** Rows that the database counted, as the domain reads them; without a day, what belongs to none. */
export function figureCounts(day: DayPart | undefined, crowds: readonly CrowdRow[], opinions: readonly OpinionCountRow[]): FigureCounts {
  return {
    openDaysHeld: day && wasHeld(day) ? 1 : 0,
    selected: day?.selected ?? 0,
    candidates: day?.candidates ?? 0,
    ...peopleOf(crowds),
    ...opinionsOf(opinions),
  };
}

function peopleOf(crowds: readonly CrowdRow[]) {
  const sum = adder(crowds);
  return {
    applications: sum(({ applications }) => applications),
    applicants: sum(({ applicants }) => applicants),
    reviewed: sum(({ reviewed }) => reviewed),
    passed: sum(({ passed }) => passed),
    invited: sum(({ invited }) => invited),
    declined: sum(({ declined }) => declined),
    expected: sum(({ expected }) => expected),
    attended: sum(({ attended }) => attended),
    visits: sum(({ visits }) => visits),
  };
}

function opinionsOf(rows: readonly OpinionCountRow[]) {
  const sum = adder(rows);
  return {
    opinions: sum(({ opinions }) => opinions),
    replied: sum(({ status, opinions }) => (status === "REPLIED" ? opinions : 0)),
    repliedWithDeadline: sum(({ withDeadline }) => withDeadline),
    repliedInTime: sum(({ inTime }) => inTime),
    onTheSpot: sum(({ onTheSpot }) => onTheSpot),
    adopted: sum(({ adopted }) => adopted),
    notAdopted: sum(({ notAdopted }) => notAdopted),
    rated: sum(({ grade, opinions }) => (grade ? opinions : 0)),
    satisfied: sum(({ grade, opinions }) => (grade && CONTENT_GRADES.includes(grade) ? opinions : 0)),
    replyWorkingDays: rows.flatMap(({ workingDays }) => workingDays),
  };
}
