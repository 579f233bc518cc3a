import { useParams } from "react-router";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { QrCode } from "../../ui/QrCode.js";
import { Section } from "../../ui/Section.js";
import classes from "./keep-it.module.css";

/** Into a calendar, onto paper, or from a wall into a telephone. */
export function KeepIt({ openDay }: { readonly openDay: string }) {
  const { keep, stops } = useWording().days;
  const { site } = usePage();
  const { town = "" } = useParams();
  const paths = usePaths();
  return (
    <Section title={keep.title}>
      <p className={classes.ways} data-screen-only>
        <a href={paths.calendarFile(town, openDay)}>{keep.calendar}</a>
        <a href={paths.stops(town, openDay)}>{stops.title}</a>
        <PrintButton />
      </p>
      <QrCode text={site.origin + paths.openDay(town, openDay)} label={keep.qr} />
      <p>{keep.qrWhy}</p>
    </Section>
  );
}
