import type { CivilDate } from "@kaimen/domain";
import { Button, Flex, Form } from "antd";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, DayField, NumberField, TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { thisYear } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";

const EnterHolidayNotice_act = graphql(`
  mutation EnterHolidayNotice($input: HolidayNoticeInput!) {
    enterHolidayNotice(input: $input) {
      ... on HolidayNotice { year confirmed }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Moved = { name: string; date: CivilDate; off: "yes" | "no" };
type Typed = { year: number; title: string; number: string; issuedOn: CivilDate; days?: Moved[] };

const { calendar: words } = wording;
const { enter } = words;

const dayOf = ({ name, date, off }: Moved) => ({ name, date, isOffDay: off === "yes" });

/** Typed in from the paper, day by day. */
export function EnterNotice() {
  const notMine = useNotMine("ORGANISER", "ADMINISTRATOR");
  return (
    <ActButton
      name={enter}
      document={EnterHolidayNotice_act}
      variables={({ days = [], ...typed }: Typed) => ({ input: { ...typed, days: days.map(dayOf) } })}
      notYet={notMine}
      initial={{ year: thisYear() + 1, days: [] }}
      width={720}
    >
      <Flex gap={12} wrap>
        <NumberField name="year" label={words.year} least={2024} most={2100} />
        <DayField name="issuedOn" label={words.issuedOn} />
        <TextField name="number" label={words.number} most={100} />
      </Flex>
      <TextField name="title" label={words.title} most={200} />
      <DayFields />
    </ActButton>
  );
}

const choices = [
  { value: "yes", label: enter.off },
  { value: "no", label: enter.works },
];

const DayFields = () => (
  <Form.List name="days">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }) => (
          <Flex key={key} gap={12} align="start" wrap>
            <DayField name={[name, "date"]} label={enter.date} />
            <TextField name={[name, "name"]} label={enter.holiday} most={20} />
            <ChoiceField name={[name, "off"]} label={enter.offOrWork} options={choices} />
            <Button onClick={() => remove(name)} style={{ marginTop: 30 }} aria-label={`${enter.less} ${name + 1}`}>
              {enter.less}
            </Button>
          </Flex>
        ))}
        <Button onClick={() => add({ off: "yes" })}>{enter.more}</Button>
      </>
    )}
  </Form.List>
);
