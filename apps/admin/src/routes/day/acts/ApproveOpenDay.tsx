import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import type { Day } from "../DayFrame.js";
import { GroundFields, type Grounds, groundsOf } from "../GroundFields.js";

const ApproveOpenDay_mutation = graphql(`
  mutation ApproveOpenDay($input: ApproveOpenDayInput!) {
    approveOpenDay(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { grounds?: Grounds };

/** Where the calendar is not settled, or the law changed since it was planned, approving asks for grounds of its own. */
export function ApproveOpenDay({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="approveOpenDay"
      primary
      document={ApproveOpenDay_mutation}
      initial={{ grounds: Object.fromEntries(day.departures.map(({ clause, ground }) => [clause, ground])) }}
      variables={({ grounds }: Values) => ({ input: { openDay: day.id, grounds: groundsOf(grounds) } })}
      notYet={notMine("APPROVER")}
    >
      <GroundFields clauses={["settledCalendar", ...day.departures.map(({ clause }) => clause)]} />
    </ActButton>
  );
}
