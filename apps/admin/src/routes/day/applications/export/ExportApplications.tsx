import { ActButton } from "../../../../act/ActButton.js";
import { graphql } from "../../../../gql/gql.js";
import type { ExportApplicationsInput, ExportApplicationsMutation } from "../../../../gql/graphql.js";
import { useMay } from "../../../../session/me.js";
import { saveExported } from "../../../../spreadsheet/exported-sheet.js";
import { TextField } from "../../../../ui/TextField.js";
import { minuteOf } from "../../../../wording/zh-CN.dates.js";
import { words } from "../../../../wording/zh-CN.day.js";
import { wording } from "../../../../wording/zh-CN.js";
import { tables } from "../../../../wording/zh-CN.tables.js";

const ExportApplications_mutation = graphql(`
  mutation ExportApplications($input: ExportApplicationsInput!) {
    exportApplications(input: $input) {
      __typename
      ... on ExportedApplications {
        purpose by at
        rows { id receiptNumber name phone category villageOrUnit channel status submittedAt nominatingUnit }
      }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export type Wanted = Omit<ExportApplicationsInput, "purpose">;
type Exported = Extract<ExportApplicationsMutation["exportApplications"], { __typename: "ExportedApplications" }>;
type Props = { readonly title: string; readonly wanted: Wanted };

const { applications: labels, nominations } = words;

const COLUMNS = [
  { title: wording.list.number, width: 8 },
  { title: labels.number, width: 10 },
  { title: labels.name, width: 12 },
  { title: labels.phone },
  { title: labels.category },
  { title: labels.village, width: 28 },
  { title: labels.channel, width: 10 },
  { title: nominations.byUnit, width: 24 },
  { title: labels.status, width: 10 },
  { title: labels.submittedAt, width: 18 },
];

const rowOf = (row: Exported["rows"][number], at: number) => [
  at + 1,
  row.receiptNumber,
  row.name ?? wording.applications.erased,
  row.phone,
  wording.categories[row.category] ?? row.category,
  row.villageOrUnit,
  wording.channels[row.channel],
  row.nominatingUnit,
  wording.applicationStatuses[row.status],
  minuteOf(row.submittedAt),
];

/** The list that was asked for, masked as it is on the screen. */
export function ExportApplications({ title, wanted }: Props) {
  const { may } = useMay();
  if (!may("ORGANISER", "APPROVER", "AUDITOR")) return null;
  return (
    <ActButton
      name={tables.exportActs.masked}
      document={ExportApplications_mutation}
      variables={({ purpose = "" }: { purpose?: string }) => ({ input: { ...wanted, purpose } })}
      onDone={(fact) => {
        const exported = fact as Exported;
        void saveExported(exported, { title, masked: true, columns: COLUMNS, rows: exported.rows.map(rowOf) });
      }}
    >
      <TextField name="purpose" label={tables.purpose} hint={tables.purposeHint} required autoFocus />
    </ActButton>
  );
}
