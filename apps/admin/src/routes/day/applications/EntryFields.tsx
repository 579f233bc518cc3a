import { Checkbox, Form, Input, Radio } from "antd";
import { DayField } from "../../../ui/DayField.js";
import { optionsOf } from "../../../ui/list/options.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";
import { ENTRY_CHANNELS, genderWords } from "./entry-words.js";

const { entry, applications: labels } = words;

/** In the order in which they are asked on the telephone. */
export function EntryFields({ day: { quotas, formFields } }: { readonly day: Day }) {
  const offered = quotas.filter(({ filledBy, most }) => filledBy !== "NOMINATION" && most > 0);
  return (
    <>
      <Form.Item name="channel" label={entry.channel}>
        <Radio.Group options={ENTRY_CHANNELS.map((value) => ({ value, label: wording.channels[value] }))} />
      </Form.Item>
      <TextField name="name" label={labels.name} required autoFocus />
      <TextField name="phone" label={labels.phone} required />
      <Form.Item name="born" label={entry.born} extra={entry.bornHint} required>
        <Input inputMode="numeric" style={{ width: 160 }} />
      </Form.Item>
      <TextField name="villageOrUnit" label={labels.village} required />
      <Form.Item name="category" label={labels.category} required>
        <Radio.Group options={offered.map(({ category }) => ({ value: category, label: wording.categories[category] ?? category }))} />
      </Form.Item>
      <AskedFields asked={formFields} />
      <Form.Item name="ties" label={labels.ties}>
        <Checkbox.Group options={optionsOf(wording.ties)} />
      </Form.Item>
      <Form.Item name="fullCivilCapacity" label=" " colon={false} valuePropName="checked">
        <Checkbox>{entry.capacity}</Checkbox>
      </Form.Item>
      <Form.Item name="consents" label={entry.asked}>
        <Checkbox.Group options={optionsOf(labels.consent)} />
      </Form.Item>
      <DayField name="consentObtainedOn" label={entry.consentOn} />
      <TextField name="consentText" label={entry.consentText} />
      <TextField name="topics" label={labels.topics} hint={entry.topicsHint} rows={2} />
    </>
  );
}

/** What this open day asks for besides. */
function AskedFields({ asked }: { readonly asked: Day["formFields"] }) {
  const demandOf = (name: "idNumber" | "gender" | "address" | "accessibilityNeeds") => asked?.[name] ?? "OFF";
  return (
    <>
      {(["idNumber", "address", "accessibilityNeeds"] as const)
        .filter((name) => demandOf(name) !== "OFF")
        .map((name) => (
          <TextField key={name} name={name} label={labels[name]} required={demandOf(name) === "REQUIRED"} />
        ))}
      {demandOf("gender") !== "OFF" && (
        <Form.Item name="gender" label={labels.gender} required={demandOf("gender") === "REQUIRED"}>
          <Radio.Group options={optionsOf(genderWords)} />
        </Form.Item>
      )}
    </>
  );
}
