import { Button, Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";
import type { Reviewer } from "./use-review-board.js";

const OpenJointReview_mutation = graphql(`
  mutation OpenJointReview($input: OpenJointReviewInput!) {
    openJointReview(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { departments?: { department?: string; reviewers?: string[] }[] };
type Props = {
  readonly day: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly reviewers: readonly Reviewer[];
};

const { review: labels } = words;

/** Who may decide for a department is whoever works for it; the departments that have somebody are offered. */
const offered = (reviewers: readonly Reviewer[]) =>
  [...new Set(reviewers.flatMap(({ unit }) => unit ?? []))].map((department) => ({ department, reviewers: idsOf(reviewers, department) }));
const idsOf = (reviewers: readonly Reviewer[], department: string) =>
  reviewers.filter(({ unit }) => unit === department).map(({ id }) => id);

/** 第五条: names the departments concerned, and who decides for each. */
export function OpenJointReview({ day, units, reviewers }: Props) {
  const { notMine } = useMay();
  const people = reviewers.map(({ id, name, unit }) => ({
    value: id,
    label: `${name}（${units.find((one) => one.id === unit)?.name ?? "—"}）`,
  }));
  return (
    <ActButton
      name="openJointReview"
      primary
      width={720}
      document={OpenJointReview_mutation}
      initial={{ departments: offered(reviewers) }}
      variables={({ departments = [] }: Values) => ({
        input: {
          openDay: day,
          departments: departments.map(({ department = "", reviewers: named = [] }) => ({ department, reviewers: named })),
        },
      })}
      notYet={notMine("ORGANISER")}
    >
      <Form.List name="departments">
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className={classes.row}>
                <Form.Item name={[name, "department"]} label={labels.department}>
                  <Select
                    options={units.map(({ id, name: unit }) => ({ value: id, label: unit }))}
                    style={{ width: 200 }}
                    showSearch={{ optionFilterProp: "label" }}
                  />
                </Form.Item>
                <Form.Item name={[name, "reviewers"]} label={labels.reviewers}>
                  <Select mode="multiple" options={people} style={{ width: 320 }} showSearch={{ optionFilterProp: "label" }} />
                </Form.Item>
                <Button type="link" onClick={() => remove(name)} style={{ marginTop: 30 }}>
                  {wording.list.remove}
                </Button>
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add({})}>{labels.addDepartment}</Button>
          </>
        )}
      </Form.List>
    </ActButton>
  );
}
