import { ActButton } from "../../act/ActButton.js";
import { graphql } from "../../gql/gql.js";
import type { ExportOpinionsInput, ExportOpinionsMutation } from "../../gql/graphql.js";
import { saveExported } from "../../spreadsheet/exported-sheet.js";
import { TextField } from "../../ui/TextField.js";
import { wording } from "../../wording/zh-CN.js";
import { tables } from "../../wording/zh-CN.tables.js";
import { unitOf } from "./unit-of.js";

const ExportOpinions_mutation = graphql(`
  mutation ExportOpinions($input: ExportOpinionsInput!) {
    exportOpinions(input: $input) {
      __typename
      ... on ExportedOpinions {
        purpose by at
        rows { id receiptNumber kind channel stop status text raisedBy phone receivedOn unit { id name } clock { due } }
      }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Exported = Extract<ExportOpinionsMutation["exportOpinions"], { __typename: "ExportedOpinions" }>;

const { opinions, list } = wording;

const COLUMNS = [
  { title: list.number, width: 8 },
  { title: opinions.number, width: 10 },
  { title: opinions.kind, width: 8 },
  { title: opinions.text, width: 60 },
  { title: opinions.raisedBy, width: 12 },
  { title: opinions.phone },
  { title: opinions.channel, width: 8 },
  { title: opinions.stop, width: 20 },
  { title: opinions.receivedOn, width: 12 },
  { title: opinions.unit, width: 20 },
  { title: opinions.status, width: 10 },
  { title: opinions.due, width: 12 },
];

const rowOf = (row: Exported["rows"][number], at: number) => [
  at + 1,
  row.receiptNumber ?? opinions.nobody,
  opinions.kinds[row.kind],
  row.text ?? opinions.erased,
  row.raisedBy,
  row.phone,
  opinions.channels[row.channel],
  row.stop,
  row.receivedOn,
  unitOf(row),
  opinions.statuses[row.status],
  row.clock?.due,
];

/** The opinions that were asked for, masked, with numbers in their words starred. */
export const ExportOpinions = ({ wanted }: { readonly wanted: Omit<ExportOpinionsInput, "purpose"> }) => (
  <ActButton
    name={tables.exportActs.opinions}
    document={ExportOpinions_mutation}
    variables={({ purpose = "" }: { purpose?: string }) => ({ input: { ...wanted, purpose } })}
    onDone={(fact) => {
      const exported = fact as Exported;
      void saveExported(exported, { title: opinions.title, masked: true, columns: COLUMNS, rows: exported.rows.map(rowOf) });
    }}
  >
    <TextField name="purpose" label={tables.purpose} hint={tables.purposeHint} required autoFocus />
  </ActButton>
);
