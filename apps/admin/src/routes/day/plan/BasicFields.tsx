import { Form, Input, InputNumber } from "antd";
import { DayField } from "../../../ui/DayField.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import classes from "../day.module.css";

const { plan } = words;

export const BasicFields = ({ recommended }: { readonly recommended: string }) => (
  <>
    <TextField name="theme" label={plan.theme} hint={plan.themeHint} required autoFocus />
    <div className={classes.row}>
      <DayField name="date" label={plan.date} hint={`${plan.dateHint}。${recommended}`} required />
      <ClockField name="startsAt" label={plan.startsAt} />
      <ClockField name="endsAt" label={plan.endsAt} />
      <Form.Item name="seats" label={plan.seats} extra={plan.seatsHint} required>
        <InputNumber min={1} style={{ width: 120 }} />
      </Form.Item>
    </div>
  </>
);

/** Typed, not picked: four digits are quicker than a clock face. */
export const ClockField = ({ name, label }: { readonly name: string | (string | number)[]; readonly label: string }) => (
  <Form.Item name={name} label={label} required normalize={withColon}>
    <Input placeholder="09:00" inputMode="numeric" style={{ width: 88 }} maxLength={5} />
  </Form.Item>
);

const withColon = (typed: string) => typed.replace("：", ":").replace(/^(\d\d)(\d\d)$/, "$1:$2");
