import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Table } from "../../ui/Table.js";
import type { DepartmentLine } from "./figures.js";

/** Opinions are things, not people: nothing of this is withheld. */
export function Departments({ departments }: { readonly departments: readonly DepartmentLine[] }) {
  const { statistics } = useWording();
  const { name, raised, answered, onTime, days } = statistics.department;
  if (departments.length === 0) return null;
  return (
    <Section title={statistics.departments}>
      <Table
        caption={statistics.departments}
        columns={[name, raised, answered, onTime, days]}
        lines={departments.map((line) => ({
          key: line.department ?? "",
          cells: [
            line.department ?? statistics.noDepartment,
            line.raised,
            line.answered,
            statistics.onTimeOf(line.onTime, line.answeredWithDeadline),
            line.medianReplyDays ?? statistics.nothing,
          ],
        }))}
      />
    </Section>
  );
}
