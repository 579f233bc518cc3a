import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { Story_OpenDayFragment, TimelineStepName } from "../../gql/graphql.js";
import { timelineOf } from "../../open-days/timeline.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { type Step, Timeline } from "../../ui/Timeline.js";

const Story_openDay = graphql(`
  fragment Story_openDay on OpenDay {
    id
    timeline { step day state provisional article }
    draw { method }
    notice { closesOn }
    summary { publishedAt }
  }
`);

/** The time line, with a way from each step to what came of it. */
export function Story({ openDay: from }: { readonly openDay: FragmentType<Story_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Story_openDay, from });
  const { day, days, draw, notice, terms } = useWording();
  const { town = "" } = useParams();
  const { today } = usePage();
  const paths = usePaths();
  const links: Partial<Record<TimelineStepName, Step["link"] | null | false>> = {
    DRAW: openDay.draw && { to: paths.draw(town, openDay.id), text: draw.see },
    // A list that has come down answers 410, and nothing leads to it any more.
    PUBLISH_NOTICE: openDay.notice && openDay.notice.closesOn >= today && { to: paths.notice(town, openDay.id), text: notice.see },
    PUBLISH_SUMMARY: openDay.summary && { to: "#summary", text: days.results.see },
  };
  const steps = timelineOf(openDay.timeline, terms).map((step) => ({ ...step, link: links[step.key as TimelineStepName] || undefined }));
  return (
    <Section title={day.timeline}>
      <Timeline steps={steps} label={day.timeline} />
    </Section>
  );
}
