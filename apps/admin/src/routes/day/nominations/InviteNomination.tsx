import type { CivilDate } from "@kaimen/domain";
import { Button, Form, InputNumber, Select } from "antd";
import { useState } from "react";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { DayField } from "../../../ui/DayField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";
import classes from "../day.module.css";
import { LinkOnce } from "./LinkOnce.js";

const InviteNomination_mutation = graphql(`
  mutation InviteNomination($input: InviteNominationInput!) {
    inviteNomination(input: $input) {
      __typename
      ... on InvitedNomination { nominationCode link { id } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { unit?: string; places?: { category?: string; most?: number | null }[]; closesOn?: CivilDate };
type Props = { readonly day: Day; readonly units: readonly { readonly id: string; readonly name: string }[] };

const { nominations: labels } = words;

/** Asks an organisation for names; its code is told this once. */
export function InviteNomination({ day, units }: Props) {
  const { notMine } = useMay();
  const [code, setCode] = useState<string>();
  const open = day.quotas.filter(({ filledBy }) => filledBy !== "CALL").map(({ category }) => category);
  const first = { category: open[0], most: 1 };
  return (
    <>
      <ActButton
        name="inviteNomination"
        primary
        document={InviteNomination_mutation}
        initial={{ places: [first] }}
        variables={({ unit = "", places = [], closesOn }: Values) => ({
          input: { openDay: day.id, unit, closesOn, places: places.map(({ category = "", most }) => ({ category, most: most ?? 0 })) },
        })}
        onDone={(fact) => setCode(fact.nominationCode)}
        notYet={notMine("ORGANISER")}
      >
        <Form.Item name="unit" label={labels.unit} required>
          <Select options={units.map(({ id, name }) => ({ value: id, label: name }))} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        <Form.List name="places">
          {(rows, { add, remove }, { errors }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className={classes.row}>
                  <Form.Item name={[name, "category"]} label={words.applications.category}>
                    <Select options={open.map((value) => ({ value, label: wording.categories[value] ?? value }))} style={{ width: 180 }} />
                  </Form.Item>
                  <Form.Item name={[name, "most"]} label={labels.most}>
                    <InputNumber min={1} style={{ width: 88 }} />
                  </Form.Item>
                  <Button type="link" onClick={() => remove(name)} style={{ marginTop: 30 }}>
                    {wording.list.remove}
                  </Button>
                </div>
              ))}
              <Form.ErrorList errors={errors} />
              <Button onClick={() => add({ most: 1 })}>{wording.list.add}</Button>
            </>
          )}
        </Form.List>
        <DayField name="closesOn" label={labels.closesOn} hint={labels.withRegistration} />
      </ActButton>
      {code && <LinkOnce code={code} onClose={() => setCode(undefined)} />}
    </>
  );
}
