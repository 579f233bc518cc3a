import { useParams } from "react-router";
import { receiptNumberIn } from "../../open-days/receipt-number.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { ButtonLink } from "../../ui/ButtonLink.js";
import { Section } from "../../ui/Section.js";
import classes from "./notice.module.css";

/** While it hangs out. Whoever has just found a line objects to that one. */
export function ObjectHere({ openDay }: { readonly openDay: string }) {
  const { notice } = useWording();
  const { town = "" } = useParams();
  const paths = usePaths();
  const asked = receiptNumberIn(useAsked("number"));
  const to = paths.objectTo(town, openDay) + (asked && `?against=${encodeURIComponent(asked)}`);
  return (
    <Section title={notice.objectTo}>
      <div className={classes.act} data-screen-only>
        <p>{notice.objectWhy}</p>
        <ButtonLink to={to}>{notice.objectTo}</ButtonLink>
        <a href={paths.objection(town)}>{notice.follow}</a>
      </div>
    </Section>
  );
}
