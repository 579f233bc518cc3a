import { Button, Form, Input, InputNumber, Select } from "antd";
import { optionsOf } from "../../../ui/list/options.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import classes from "../day.module.css";
import grid from "./plan.module.css";
import { nineGroups, type PlanValues } from "./plan-values.js";

const { plan } = words;

/** The groups with their bounds, and whether the sums come out, seen while typing. */
export function QuotaGrid() {
  const form = Form.useFormInstance<PlanValues>();
  return (
    <Form.List name="quotas">
      {(rows, { add, remove }, { errors }) => (
        <>
          <p className={classes.hint}>{plan.quotasHint}</p>
          <table className={grid.grid}>
            <thead>
              <tr>
                {[plan.category, plan.least, plan.most, plan.filledBy, wording.list.acts].map((title) => (
                  <th key={title}>{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name }) => (
                <QuotaRow key={key} at={name} onRemove={() => remove(name)} />
              ))}
            </tbody>
          </table>
          <Sums />
          <Form.ErrorList errors={errors} />
          <div className={classes.acts}>
            <Button onClick={() => add({ least: 0, most: 0, filledBy: "BOTH" })}>{wording.list.add}</Button>
            <Button onClick={() => form.setFieldsValue({ quotas: nineGroups() })}>{plan.fillNine}</Button>
          </div>
        </>
      )}
    </Form.List>
  );
}

function QuotaRow({ at, onRemove }: { readonly at: number; readonly onRemove: () => void }) {
  const label = (name: string) => `第 ${at + 1} 组 ${name}`;
  const category = Form.useWatch(["quotas", at, "category"]) as string | undefined;
  const own = category !== undefined && !terms.categories[category];
  return (
    <tr>
      <td>
        <Form.Item name={[at, "category"]} noStyle={false}>
          {own ? (
            <Input aria-label={label(plan.category)} />
          ) : (
            <Select
              aria-label={label(plan.category)}
              options={optionsOf(terms.categories)}
              showSearch={{ optionFilterProp: "label" }}
              style={{ width: 160 }}
            />
          )}
        </Form.Item>
      </td>
      {(["least", "most"] as const).map((bound) => (
        <td key={bound}>
          <Form.Item name={[at, bound]}>
            <InputNumber min={0} aria-label={label(plan[bound])} style={{ width: 80 }} />
          </Form.Item>
        </td>
      ))}
      <td>
        <Form.Item name={[at, "filledBy"]}>
          <Select aria-label={label(plan.filledBy)} options={optionsOf(terms.filledBy)} style={{ width: 128 }} />
        </Form.Item>
      </td>
      <td>
        <Button type="link" onClick={onRemove} aria-label={`${wording.list.remove} ${at + 1}`}>
          {wording.list.remove}
        </Button>
      </td>
    </tr>
  );
}

function Sums() {
  const quotas = (Form.useWatch("quotas") ?? []) as NonNullable<PlanValues["quotas"]>;
  const seats = (Form.useWatch("seats") ?? 0) as number;
  const sum = (bound: "least" | "most") => quotas.reduce((total, quota) => total + (quota?.[bound] ?? 0), 0);
  const fits = quotas.length === 0 || (sum("least") <= seats && sum("most") >= seats);
  return (
    <p aria-live="polite" className={fits ? grid.fits : grid.fails}>
      {plan.sums(sum("least"), sum("most"), seats)}
    </p>
  );
}
