import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { Result_OpenDayFragment } from "../../gql/graphql.js";
import { receiptNumberIn } from "../../open-days/receipt-number.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { FindForm } from "../../ui/FindForm.js";
import { Section } from "../../ui/Section.js";
import type { Wording } from "../../wording/wording.js";
import classes from "./draw.module.css";

const Result_openDay = graphql(`
  fragment Result_openDay on OpenDay {
    id
    draw {
      selected { receipt category }
      reserves { receipt category }
    }
  }
`);

type Drawn = NonNullable<Result_OpenDayFragment["draw"]>;
type Place = Drawn["selected"][number];

const NOBODY = { selected: [], reserves: [] };

/** Who has a place by group, and who waits in which order: by number alone. */
export function Result({ openDay: from }: { readonly openDay: FragmentType<Result_OpenDayFragment> }) {
  const { data } = useSuspenseFragment({ fragment: Result_openDay, from });
  const wording = useWording();
  const { town = "", id = "" } = useParams();
  const asked = receiptNumberIn(useAsked("number"));
  const paths = usePaths();
  const { draw, terms } = wording;
  const { selected, reserves } = data.draw ?? NOBODY;
  if (selected.length === 0)
    return (
      <Section title={draw.result}>
        <p>{draw.notYet}</p>
      </Section>
    );

  const groups = [...new Set(selected.map(({ category }) => category))].sort();
  return (
    <>
      <Section title={draw.find}>
        <FindForm action={paths.draw(town, id)} words={draw} value={asked} found={foundIn({ selected, reserves }, asked, wording)} />
      </Section>
      <Section title={draw.selected} intro={draw.count(selected.length)}>
        {groups.map((group) => (
          <div key={group} className={classes.group}>
            <h3>{terms.categories[group] ?? group}</h3>
            <Numbers places={selected.filter(({ category }) => category === group)} mine={asked} />
          </div>
        ))}
      </Section>
      {reserves.length > 0 && (
        <Section title={draw.reserves} intro={draw.reservesIntro}>
          <Numbers places={reserves} mine={asked} numbered />
        </Section>
      )}
    </>
  );
}

function foundIn({ selected, reserves }: Pick<Drawn, "selected" | "reserves">, asked: string, { draw }: Wording): string | undefined {
  if (!asked) return undefined;
  if (selected.some(({ receipt }) => receipt === asked)) return draw.foundSelected(asked);
  const place = reserves.findIndex(({ receipt }) => receipt === asked);
  return place < 0 ? draw.notFound(asked) : draw.foundReserve(asked, place + 1);
}

type Props = { readonly places: readonly Place[]; readonly mine: string; readonly numbered?: boolean };

function Numbers({ places, mine, numbered = false }: Props) {
  const { terms } = useWording();
  return (
    <ol className={numbered ? classes.numbered : classes.numbers}>
      {places.map(({ receipt, category }) => (
        <li key={receipt} className={receipt === mine ? classes.mine : undefined} aria-current={receipt === mine || undefined}>
          {receipt}
          {numbered && <span className={classes.aside}> {terms.categories[category] ?? category}</span>}
        </li>
      ))}
    </ol>
  );
}
