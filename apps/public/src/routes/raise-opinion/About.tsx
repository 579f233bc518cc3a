import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";
import { Hidden } from "../../ui/Hidden.js";
import { SelectField } from "../../ui/SelectField.js";
import { aboutOf, type Day } from "./about.js";
import type { Entered } from "./entered.js";

/** Which open day: chosen, or filled in by the code that hangs at a stop. */
export function About({ entered, days }: { readonly entered: Entered; readonly days: readonly Day[] }) {
  const { opinions, date } = useWording();
  const { day, stop } = aboutOf(entered, days);
  if (day && stop) {
    return (
      <p className={classes.about}>
        <strong>{opinions.new.atStop(stop.name)}</strong> · {day.theme} · {date(day.date)}
        <Hidden fields={{ openDay: day.id, stop: stop.venue }} />
      </p>
    );
  }
  if (days.length === 0) return null;
  const options = days.map(({ id, theme, date: on }) => ({ value: id, text: `${date(on)} ${theme}` }));
  return (
    <SelectField
      name="openDay"
      label={opinions.new.about}
      value={day?.id ?? ""}
      options={[...options, { value: "", text: opinions.new.aboutTown }]}
    />
  );
}
