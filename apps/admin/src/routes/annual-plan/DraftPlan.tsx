import type { CivilDate } from "@kaimen/domain";
import { Button, Flex, Form } from "antd";
import { ActButton } from "../../act/ActButton.js";
import { DayField, NumberField, TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { thisYear } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import type { Plan } from "./AnnualPlanPage.js";

const DraftAnnualPlan_act = graphql(`
  mutation DraftAnnualPlan($input: DraftAnnualPlanInput!) {
    draftAnnualPlan(input: $input) {
      ... on AnnualPlan { id version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Drafted = { entries: { month: number; date?: CivilDate | undefined; theme: string }[] };

const { plan: words } = wording;

/** Writes the whole plan; an approved one goes back to be approved. */
export function DraftPlan({ year, plan }: { readonly year: number; readonly plan: Plan | undefined }) {
  const notMine = useNotMine("ORGANISER");
  const entries = plan?.entries.map(({ month, date, theme }) => ({ month, theme, ...(date && { date }) }));
  return (
    <ActButton
      name={plan ? { ...words.draft, name: words.draft.again } : words.draft}
      document={DraftAnnualPlan_act}
      variables={(given: Drafted) => ({
        input: { year, ...given, grounds: plan?.departures.map(pure) ?? [], ...(plan && { version: plan.version }) },
      })}
      notYet={notMine ?? (year < thisYear() ? words.draft.notPast : undefined)}
      initial={{
        entries: entries ?? [
          { month: 6, theme: "" },
          { month: 12, theme: "" },
        ],
      }}
      primary={!plan}
      width={760}
    >
      <EntryFields />
    </ActButton>
  );
}

const pure = ({ clause, ground }: { clause: string; ground: string }) => ({ clause, ground });

const EntryFields = () => (
  <Form.List name="entries">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }) => (
          <Flex key={key} gap={12} align="start" wrap>
            <NumberField name={[name, "month"]} label={words.month} least={1} most={12} />
            <DayField name={[name, "date"]} label={words.date} optional />
            <div style={{ flex: "1 1 200px" }}>
              <TextField name={[name, "theme"]} label={words.theme} most={100} />
            </div>
            <Button onClick={() => remove(name)} style={{ marginTop: 30 }} aria-label={`${words.less} ${name + 1}`}>
              {words.less}
            </Button>
          </Flex>
        ))}
        <Button onClick={() => add({ theme: "" })}>{words.more}</Button>
      </>
    )}
  </Form.List>
);
