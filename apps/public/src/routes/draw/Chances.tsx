import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { Chances_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { IconArray } from "../../ui/IconArray.js";
import { Section } from "../../ui/Section.js";
import type { Wording } from "../../wording/wording.js";
import classes from "./draw.module.css";

const Chances_openDay = graphql(`
  fragment Chances_openDay on OpenDay {
    id
    draw {
      groups { category candidates seats chance }
    }
  }
`);

type Group = NonNullable<Chances_OpenDayFragment["draw"]>["groups"][number];

/** The chance of each group as people among a hundred, in dots and in a sentence. */
export function Chances({ openDay: from }: { readonly openDay: FragmentType<Chances_OpenDayFragment> }) {
  const { data } = useSuspenseFragment({ fragment: Chances_openDay, from });
  const wording = useWording();
  const { draw, terms } = wording;
  const groups = data.draw?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <Section title={draw.chances} intro={draw.chancesIntro}>
      <ul className={classes.groups}>
        {groups.map((group) => (
          <li key={group.category}>
            <h3>{terms.categories[group.category] ?? group.category}</h3>
            <div>
              {group.candidates > 0 && <IconArray of100={Math.round(100 * group.chance)} />}
              <p>{sentenceOf(group, wording)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sentenceOf({ candidates, seats, chance }: Group, { draw }: Wording): string {
  if (candidates === 0) return draw.nobody;
  const of100 = Math.round(100 * chance);
  const said = seats >= candidates ? draw.everybody : of100 === 0 ? draw.rare : draw.chance(of100);
  return `${draw.group(candidates, seats)}${said}`;
}
