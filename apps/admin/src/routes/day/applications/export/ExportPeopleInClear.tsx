import { ActButton } from "../../../../act/ActButton.js";
import { graphql } from "../../../../gql/gql.js";
import type { ExportPeopleInClearMutation } from "../../../../gql/graphql.js";
import { useMay } from "../../../../session/me.js";
import { saveExported } from "../../../../spreadsheet/exported-sheet.js";
import { TextField } from "../../../../ui/TextField.js";
import { words } from "../../../../wording/zh-CN.day.js";
import { wording } from "../../../../wording/zh-CN.js";
import { tables } from "../../../../wording/zh-CN.tables.js";
import type { Wanted } from "./ExportApplications.js";

const ExportPeopleInClear_mutation = graphql(`
  mutation ExportPeopleInClear($input: ExportPeopleInClearInput!) {
    exportPeopleInClear(input: $input) {
      __typename
      ... on ExportedPeopleInClear { purpose by at rows { receiptNumber name phone category villageOrUnit } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Exported = Extract<ExportPeopleInClearMutation["exportPeopleInClear"], { __typename: "ExportedPeopleInClear" }>;
type Typed = { purpose?: string; ground?: string };

const { applications: labels } = words;

const COLUMNS = [
  { title: wording.list.number, width: 8 },
  { title: labels.number, width: 10 },
  { title: labels.name, width: 14 },
  { title: labels.phone },
  { title: labels.category },
  { title: labels.village, width: 28 },
];

const rowOf = ({ receiptNumber, name, phone, category, villageOrUnit }: Exported["rows"][number], at: number) => [
  at + 1,
  receiptNumber,
  name,
  phone,
  wording.categories[category] ?? category,
  villageOrUnit,
];

/** Names and phones as they are: an act of its own, with a ground, whose people stand in the journal. */
export function ExportPeopleInClear({ title, wanted }: { readonly title: string; readonly wanted: Wanted }) {
  const { may } = useMay();
  if (!may("ORGANISER")) return null;
  return (
    <ActButton
      name={tables.exportActs.inClear}
      danger
      document={ExportPeopleInClear_mutation}
      variables={({ purpose = "", ground = "" }: Typed) => ({ input: { ...wanted, purpose, ground } })}
      onDone={(fact) => {
        const exported = fact as Exported;
        void saveExported(exported, { title, masked: false, columns: COLUMNS, rows: exported.rows.map(rowOf) });
      }}
    >
      <TextField name="purpose" label={tables.purpose} hint={tables.purposeHint} required autoFocus />
      <TextField name="ground" label={tables.ground} hint={tables.groundHint} rows={2} required />
    </ActButton>
  );
}
