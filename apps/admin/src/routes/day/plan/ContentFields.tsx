import { Checkbox, Form, Select } from "antd";
import { optionsOf } from "../../../ui/list/options.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import classes from "../day.module.css";

const { plan } = words;

/** What is shown, in which forms, who reports, and what else the application asks for. */
export function ContentFields() {
  const leader = Form.useWatch("leader");
  return (
    <>
      <Form.Item name="contentBlocks" label={plan.blocks}>
        <Checkbox.Group options={optionsOf(terms.contentBlocks)} />
      </Form.Item>
      <Form.Item name="forms" label={plan.forms}>
        <Checkbox.Group options={optionsOf(terms.forms)} />
      </Form.Item>
      <Form.Item name="leader" valuePropName="checked">
        <Checkbox>{plan.leader}</Checkbox>
      </Form.Item>
      {leader && (
        <div className={classes.row}>
          <TextField name={["leaderReport", "by"]} label={plan.leaderBy} required />
          <Form.Item name={["leaderReport", "role"]} label={plan.leaderRole}>
            <Select options={optionsOf(plan.leaderRoles)} style={{ width: 120 }} />
          </Form.Item>
          <TextField name={["leaderReport", "subject"]} label={plan.leaderSubject} required />
        </div>
      )}
      <p className={classes.hint}>{`${plan.fields}：${plan.fieldsHint}`}</p>
      <div className={classes.row}>
        {(["idNumber", "address"] as const).map((name) => (
          <Form.Item key={name} name={["formFields", name]} label={plan.formFields[name]}>
            <Select options={optionsOf(plan.demands)} style={{ width: 120 }} />
          </Form.Item>
        ))}
      </div>
    </>
  );
}
