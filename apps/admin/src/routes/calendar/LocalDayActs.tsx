import type { CivilDate } from "@kaimen/domain";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, DayField, TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import type { LocalDay } from "./CalendarPage.js";

const EnterLocalDay_act = graphql(`
  mutation EnterLocalDay($input: LocalDayInput!) {
    enterLocalDay(input: $input) {
      ... on LocalDay { date }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const ConfirmLocalDay_act = graphql(`
  mutation ConfirmLocalDay($date: Date!) {
    confirmLocalDay(date: $date) {
      ... on LocalDay { date }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const LiftLocalDay_act = graphql(`
  mutation LiftLocalDay($input: LiftLocalDayInput!) {
    liftLocalDay(input: $input) {
      ... on LocalDay { date }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Given = { date: CivilDate; name: string; works: "yes" | "no" };

const { calendar: words } = wording;
const { enter, enterLocal, confirmLocal, liftLocal } = words;

const useClerk = () => useNotMine("ORGANISER", "ADMINISTRATOR");

export const EnterLocalDay = () => (
  <ActButton
    name={enterLocal}
    document={EnterLocalDay_act}
    variables={({ works, ...given }: Given) => ({ input: { ...given, working: works === "yes" } })}
    notYet={useClerk()}
  >
    <DayField name="date" label={enter.date} />
    <TextField name="name" label={words.localName} most={100} />
    <ChoiceField
      name="works"
      label={enter.offOrWork}
      options={[
        { value: "no", label: enter.off },
        { value: "yes", label: enter.works },
      ]}
    />
  </ActButton>
);

export function ConfirmLocalDay({ day: { date, name, confirmed } }: { readonly day: LocalDay }) {
  const notMine = useClerk();
  return (
    <ActButton
      name={{ ...confirmLocal, says: `${date} ${name}。${confirmLocal.says}` }}
      document={ConfirmLocalDay_act}
      variables={() => ({ date })}
      notYet={confirmed ? words.confirm.already : notMine}
      link
    />
  );
}

export const LiftLocalDay = ({ day: { date, name } }: { readonly day: LocalDay }) => (
  <ActButton
    name={{ ...liftLocal, says: `${date} ${name}。${liftLocal.says}` }}
    document={LiftLocalDay_act}
    variables={({ ground }: { ground: string }) => ({ input: { date, ground } })}
    notYet={useClerk()}
    link
  >
    <TextField name="ground" label={wording.opinions.reason} area={2} />
  </ActButton>
);
