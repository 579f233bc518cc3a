import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Prose } from "@kaimen/papers";
import { graphql } from "../../gql/gql.js";
import type { Published_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { minuteOf } from "../../wording/dates.js";

const Published_openDay = graphql(`
  fragment Published_openDay on OpenDay {
    id
    announcement { publishedAt text }
    summary { publishedAt text }
  }
`);

/** What left the office, as it left it. */
export function Published({ openDay: from }: { readonly openDay: FragmentType<Published_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Published_openDay, from });
  const { day } = useWording();
  const texts = [
    ["summary", day.summary, openDay.summary],
    ["announcement", day.announcement, openDay.announcement],
  ] as const;
  return texts.map(
    ([id, title, text]) =>
      text && (
        <Section key={id} id={id} title={title} intro={day.publishedAt(minuteOf(text.publishedAt))}>
          <Prose text={text.text} />
        </Section>
      ),
  );
}
