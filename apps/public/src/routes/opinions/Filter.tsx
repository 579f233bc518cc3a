import type { CivilDate } from "@kaimen/domain";
import { useParams } from "react-router";
import { usePaths, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { SelectField } from "../../ui/SelectField.js";
import type { State } from "./looking.js";
import classes from "./opinions.module.css";

type Day = { readonly id: string; readonly theme: string; readonly date: CivilDate };
type Props = { readonly days: readonly Day[]; readonly openDay?: string; readonly state: State };

/** A form that asks: what is looked at stands in the address, and can be sent to a neighbour. */
export function Filter({ days, openDay = "", state }: Props) {
  const { opinions, shortDate } = useWording();
  const { town = "" } = useParams();
  const states = (["all", "replied", "again"] as const).map((value) => ({ value, text: opinions.states[value] }));
  return (
    <form method="get" action={usePaths().opinions(town)} aria-label={opinions.filter} className={classes.filter} data-screen-only>
      <SelectField
        name="openDay"
        label={opinions.ofDay}
        value={openDay}
        options={[
          { value: "", text: opinions.allDays },
          ...days.map(({ id, date, theme }) => ({ value: id, text: `${date.slice(0, 4)} · ${shortDate(date)} ${theme}` })),
        ]}
      />
      <SelectField name="state" label={opinions.state} value={state} options={states} />
      <Button quiet>{opinions.show}</Button>
    </form>
  );
}
