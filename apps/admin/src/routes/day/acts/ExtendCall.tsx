import type { CivilDate } from "@kaimen/domain";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { DayField } from "../../../ui/DayField.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Day } from "../DayFrame.js";

const ExtendCall_mutation = graphql(`
  mutation ExtendCall($input: ExtendCallInput!) {
    extendCall(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { until?: CivilDate; ground?: string };

export function ExtendCall({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  const closes = day.registrationClosesOn ?? day.date;
  return (
    <ActButton
      name="extendCall"
      document={ExtendCall_mutation}
      variables={({ until = closes, ground = "" }: Values) => ({ input: { openDay: day.id, until, ground } })}
      notYet={notMine("ORGANISER")}
    >
      <DayField name="until" label={words.until} hint={words.closesOn(closes)} required />
      <TextField name="ground" label={words.grounds} rows={3} required />
    </ActButton>
  );
}
