import { medianOf } from "@kaimen/domain";
import type { OpinionCountRow } from "./counts.query.js";
import type { DepartmentOpinions } from "./statistics.type.js";

/** How each department answers, the one with most opinions first, then by name; what nobody has yet, or was said on the spot, stands under null. */
export function opinionsByDepartment(rows: readonly OpinionCountRow[]): DepartmentOpinions[] {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return units.map((unit) => ofDepartment(rows.filter((row) => row.unit === unit))).sort(mostFirst);
}

/** Whatever the database gave first, a page shows the same order twice. */
const mostFirst = (one: DepartmentOpinions, other: DepartmentOpinions) =>
  other.raised - one.raised || (sortKey(one) < sortKey(other) ? -1 : 1);

const sortKey = ({ department }: DepartmentOpinions) => department ?? "\uffff";

function ofDepartment(rows: readonly OpinionCountRow[]): DepartmentOpinions {
  const sum = (count: (row: OpinionCountRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    department: rows[0]?.department ?? null,
    raised: sum(({ opinions }) => opinions),
    answered: sum(({ status, opinions }) => (status === "REPLIED" ? opinions : 0)),
    answeredWithDeadline: sum(({ withDeadline }) => withDeadline),
    onTime: sum(({ inTime }) => inTime),
    medianReplyDays: medianOf(rows.flatMap(({ workingDays }) => workingDays)),
  };
}
