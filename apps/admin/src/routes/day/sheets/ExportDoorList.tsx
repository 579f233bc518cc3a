import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { ExportDoorListMutation } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const ExportDoorList_mutation = graphql(`
  mutation ExportDoorList($input: ExportDoorListInput!) {
    exportDoorList(input: $input) {
      __typename
      ... on ExportedDoorList { purpose exportedBy exportedAt people { receiptNumber name category villageOrUnit ticket } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export type Exported = Extract<ExportDoorListMutation["exportDoorList"], { __typename: "ExportedDoorList" }>;
const { sheets: labels } = words;

/** Full names for this page alone, until it is left; the journal keeps who had them and what for. */
export function ExportDoorList({ day, onDone }: { readonly day: string; readonly onDone: (exported: Exported) => void }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="exportDoorList"
      document={ExportDoorList_mutation}
      variables={({ purpose = "" }: { purpose?: string }) => ({ input: { openDay: day, purpose } })}
      onDone={(fact) => onDone(fact as Exported)}
      notYet={notMine("ORGANISER")}
    >
      <TextField name="purpose" label={labels.purpose} hint={labels.purposeHint} required autoFocus />
    </ActButton>
  );
}
