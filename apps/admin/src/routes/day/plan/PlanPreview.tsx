import { Form } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { AnnouncementPaper } from "../announcement/AnnouncementPaper.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { type PlanValues, planOf, type Venue } from "./plan-values.js";

const { plan: labels } = words;

/** The announcement as the public will see it, while the plan is typed. */
export function PlanPreview({ venues }: { readonly venues: readonly Venue[] }) {
  const form = Form.useFormInstance<PlanValues>();
  Form.useWatch([], form);
  const values: PlanValues = form.getFieldsValue(true);
  return (
    <div className={classes.beside}>
      <Heading>{words.announcement.preview}</Heading>
      {values.date ? (
        <AnnouncementPaper plan={announcedAs(values, values.date, venues)} />
      ) : (
        <p className={classes.hint}>{labels.noPreview}</p>
      )}
    </div>
  );
}

function announcedAs(values: PlanValues, date: NonNullable<PlanValues["date"]>, venues: readonly Venue[]) {
  const { grounds, quotas, itinerary, ...plan } = planOf(values, venues, date);
  return {
    ...plan,
    quotas: quotas.filter(({ category }) => category),
    itinerary: itinerary.filter(({ name }) => name),
    departures: grounds ?? [],
  };
}
