import { Button, Form } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";
import classes from "../day.module.css";

const FormSelectionGroup_mutation = graphql(`
  mutation FormSelectionGroup($input: FormSelectionGroupInput!) {
    formSelectionGroup(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Member = { name?: string; unit?: string };
const { group_: group } = words;

/** Who is in the group is written down by name and unit; a member need not have a sign-in. */
export function FormSelectionGroup({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="formSelectionGroup"
      primary
      width={640}
      document={FormSelectionGroup_mutation}
      initial={{ members: [{}, {}, {}] }}
      variables={({ members = [] }: { members?: Member[] }) => ({ input: { openDay: day.id, members: members.map(named) } })}
      notYet={notMine("ORGANISER")}
    >
      <Form.List name="members">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className={classes.row}>
                <TextField name={[name, "name"]} label={group.name} />
                <TextField name={[name, "unit"]} label={group.unit} />
                <Button type="link" onClick={() => remove(name)} style={{ marginTop: 30 }}>
                  {wording.list.remove}
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>{group.add}</Button>
          </>
        )}
      </Form.List>
    </ActButton>
  );
}

const named = ({ name = "", unit = "" }: Member, at: number) => ({ id: `member-${at + 1}`, name, unit });
