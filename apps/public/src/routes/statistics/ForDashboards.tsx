import classes from "../../layout/reading.module.css";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";

/** The contract is served as text everywhere; where anybody may try it out, there is an explorer too. */
export function ForDashboards() {
  const { statistics } = useWording();
  const paths = usePaths();
  const { demo } = usePage().site;
  return (
    <Section title={statistics.data} intro={statistics.dataWhy}>
      <p className={classes.links}>
        <a href={paths.contract}>{statistics.contract}</a>
        {demo && <a href={paths.graphql}>{statistics.explorer}</a>}
      </p>
    </Section>
  );
}
