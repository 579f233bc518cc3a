import { Form, InputNumber } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";

const ReallocateSeats_mutation = graphql(`
  mutation ReallocateSeats($input: ReallocateSeatsInput!) {
    reallocateSeats(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Change = { category: string; least: number; most: number };
type Values = { changes?: Change[]; ground?: string };
type Props = { readonly day: string; readonly quotas: readonly Change[] };

/** Opens with the smallest mending where the seats cannot be filled; the office decides, with a ground. */
export function ReallocateSeats({ day, quotas }: Props) {
  const { notMine } = useMay();
  const changes = quotas.map(({ category, least, most }) => ({ category, least, most }));
  const filled = (given: Change[] = []) => changes.map((change, at) => ({ ...change, ...given[at] }));
  return (
    <ActButton
      name="reallocateSeats"
      document={ReallocateSeats_mutation}
      initial={{ changes }}
      variables={({ changes: given, ground = "" }: Values) => ({ input: { openDay: day, ground, changes: filled(given) } })}
      notYet={notMine("ORGANISER")}
    >
      {changes.map(({ category }, at) => (
        <div key={category} className={classes.row}>
          <span style={{ width: 128, paddingTop: 5 }}>{wording.categories[category] ?? category}</span>
          {(["least", "most"] as const).map((bound) => (
            <Form.Item key={bound} name={["changes", at, bound]} style={{ marginBottom: 4 }}>
              <InputNumber
                min={0}
                prefix={wording.day[bound]}
                aria-label={`${wording.categories[category] ?? category} ${wording.day[bound]}`}
                style={{ width: 140 }}
              />
            </Form.Item>
          ))}
        </div>
      ))}
      <TextField name="ground" label={words.grounds} rows={2} required />
    </ActButton>
  );
}
