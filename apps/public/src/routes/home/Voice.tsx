import { useParams } from "react-router";
import type { HomePageQuery } from "../../gql/graphql.js";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";
import { ButtonLink } from "../../ui/ButtonLink.js";
import { Section } from "../../ui/Section.js";

type Counts = NonNullable<HomePageQuery["organisation"]>["opinionCounts"];

/** What was said so far, and the way to say more. */
export function Voice({ counts: { raised, answered, open } }: { readonly counts: Counts }) {
  const { opinions } = useWording();
  const paths = usePaths();
  const { town = "" } = useParams();
  return (
    <Section title={opinions.title} intro={opinions.counts(raised, answered, open)}>
      <p className={classes.buttons}>
        <ButtonLink to={paths.raiseOpinion(town)}>{opinions.raise}</ButtonLink>
        <a href={paths.opinions(town)}>{opinions.read}</a>
        <a href={paths.myOpinion(town)}>{opinions.mine}</a>
      </p>
    </Section>
  );
}
