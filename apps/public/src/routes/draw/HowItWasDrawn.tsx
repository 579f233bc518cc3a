import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { type Row, Summary } from "@kaimen/papers";
import { graphql } from "../../gql/gql.js";
import type { HowItWasDrawn_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { minuteOf } from "../../wording/dates.js";
import classes from "./draw.module.css";

const HowItWasDrawn_openDay = graphql(`
  fragment HowItWasDrawn_openDay on OpenDay {
    id
    draw {
      commitment
      committedAt
      sources { name value }
      seed
    }
  }
`);

/** What was sealed, what was drawn, and what follows: the figures that a check starts from. */
export function HowItWasDrawn({ openDay: from }: { readonly openDay: FragmentType<HowItWasDrawn_OpenDayFragment> }) {
  const { data } = useSuspenseFragment({ fragment: HowItWasDrawn_openDay, from });
  const { draw } = useWording();
  if (!data.draw?.commitment) return null;
  const { commitment, committedAt, sources, seed } = data.draw;

  const code = (text: string) => <code className={classes.code}>{text}</code>;
  const rows: Row[] = [[draw.commitment, code(commitment)]];
  if (committedAt) rows.push([draw.committedAt, minuteOf(committedAt)]);
  for (const { name, value } of sources) rows.push([draw.source(name), code(value)]);
  if (seed) rows.push([draw.seed, code(seed)]);
  return (
    <Section title={draw.how} intro={draw.howIntro}>
      <Summary rows={rows} />
    </Section>
  );
}
