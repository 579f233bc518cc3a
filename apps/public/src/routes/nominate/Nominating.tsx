import { Summary } from "@kaimen/papers";
import classes from "../../layout/reading.module.css";
import type { Clauses } from "../../regulation/clauses.js";
import { usePage, useWording } from "../../site/page-context.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { Section } from "../../ui/Section.js";
import { type Link, lastDayOf, leftOf, takesNames } from "./link.js";
import { NamedList } from "./NamedList.js";
import { NameForm } from "./NameForm.js";
import { readNamed } from "./named.js";
import type { NominatePosted } from "./nominate.act.js";
import { takeBackErrors } from "./TakeBack.js";

export type Here = Extract<NominatePosted, { at: "FORM" | "TAKE_BACK" }>;
type Props = { readonly link: Link; readonly posted: Here; readonly clauses: Clauses };

/** Who may be named and how many are left, then the form, then who was named. */
export function Nominating({ link, posted, clauses }: Props) {
  const wording = useWording();
  const { apply, nominate, date, terms } = wording;
  const { today } = usePage();
  const { openDay, places, unit } = link;
  const open = takesNames(link, today);
  const last = lastDayOf(link);
  const form = posted.at === "FORM" ? posted : { at: "FORM" as const, named: readNamed({}), slips: [] };
  return (
    <div className={classes.page}>
      {posted.at === "TAKE_BACK" && <ErrorSummary title={apply.errors(1)} errors={takeBackErrors(posted, wording)} />}
      {posted.at === "FORM" && posted.said && <p role="status">{posted.said === "LATE" ? nominate.late : nominate.withdrawn}</p>}
      <h1>{nominate.forUnit(unit)}</h1>
      <p className={classes.about}>
        {openDay ? `${openDay.theme} · ${date(openDay.date)}` : nominate.notAnnounced} {open && last && nominate.until(date(last))}
        {openDay && !open && nominate.over}
      </p>
      <h2>{nominate.places}</h2>
      <Summary
        wide
        rows={places.map((place) => [
          terms.categories[place.category] ?? place.category,
          nominate.place(place.named, place.most, leftOf(place)),
        ])}
      />
      {open && (
        <Section title={nominate.form}>
          {places.some(leftOf) ? <NameForm link={link} posted={form} clauses={clauses} /> : nominate.noneLeft}
        </Section>
      )}
      <Section title={nominate.named}>
        <NamedList link={link} posted={posted} />
      </Section>
    </div>
  );
}
