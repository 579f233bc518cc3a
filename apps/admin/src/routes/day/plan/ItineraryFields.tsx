import { Button, Form, InputNumber, Select } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";
import { ClockField } from "./BasicFields.js";
import type { Venue } from "./plan-values.js";

const { plan } = words;

/** The stops in order; a venue brings its capacity along. */
export const ItineraryFields = ({ venues }: { readonly venues: readonly Venue[] }) => (
  <Form.List name="itinerary">
    {(rows, { add, remove }, { errors }) => (
      <>
        <p className={classes.hint}>{plan.itineraryHint}</p>
        {rows.map(({ key, name }) => (
          <StopFields key={key} at={name} venues={venues} onRemove={() => remove(name)} />
        ))}
        <Form.ErrorList errors={errors} />
        <Button onClick={() => add({})}>{wording.list.add}</Button>
      </>
    )}
  </Form.List>
);

function StopFields({ at, venues, onRemove }: { readonly at: number; readonly venues: readonly Venue[]; readonly onRemove: () => void }) {
  const form = Form.useFormInstance();
  const options = venues
    .filter(({ retired }) => !retired)
    .map(({ id, name, type }) => ({ value: id, label: `${name}（${wording.venueTypes[type]}）` }));
  const capacityOf = (id: string) => venues.find((venue) => venue.id === id)?.capacity;
  return (
    <div className={classes.row}>
      <Form.Item name={[at, "venue"]} label={`${at + 1}. ${plan.venue}`}>
        <Select
          options={options}
          style={{ width: 280 }}
          onChange={(id: string) => form.setFieldValue(["itinerary", at, "capacity"], capacityOf(id))}
        />
      </Form.Item>
      <ClockField name={[at, "startsAt"]} label={plan.startsAt} />
      <ClockField name={[at, "endsAt"]} label={plan.endsAt} />
      <Form.Item name={[at, "capacity"]} label={plan.capacity}>
        <InputNumber min={1} style={{ width: 88 }} />
      </Form.Item>
      <Button type="link" onClick={onRemove} style={{ marginTop: 30 }} aria-label={`${wording.list.remove} ${at + 1}`}>
        {wording.list.remove}
      </Button>
    </div>
  );
}
