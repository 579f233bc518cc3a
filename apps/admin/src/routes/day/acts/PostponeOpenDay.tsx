import type { CivilDate } from "@kaimen/domain";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { DayField } from "../../../ui/DayField.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Day } from "../DayFrame.js";

const PostponeOpenDay_mutation = graphql(`
  mutation PostponeOpenDay($input: PostponeOpenDayInput!) {
    postponeOpenDay(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { to?: CivilDate; ground?: string };

/** An empty day is said as the day it stands on, which the server tells to be too early. */
export function PostponeOpenDay({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="postponeOpenDay"
      document={PostponeOpenDay_mutation}
      variables={({ to = day.date, ground = "" }: Values) => ({ input: { openDay: day.id, to, ground } })}
      notYet={notMine("APPROVER")}
    >
      <DayField name="to" label={words.postponeTo} required />
      <TextField name="ground" label={words.grounds} rows={3} required />
    </ActButton>
  );
}
