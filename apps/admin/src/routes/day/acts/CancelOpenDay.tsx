import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Day } from "../DayFrame.js";

const CancelOpenDay_mutation = graphql(`
  mutation CancelOpenDay($input: CancelOpenDayInput!) {
    cancelOpenDay(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function CancelOpenDay({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="cancelOpenDay"
      danger
      document={CancelOpenDay_mutation}
      variables={({ ground = "" }: { ground?: string }) => ({ input: { openDay: day.id, ground } })}
      notYet={notMine("APPROVER")}
    >
      <TextField name="ground" label={words.grounds} rows={3} required autoFocus />
    </ActButton>
  );
}
