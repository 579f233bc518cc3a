import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { OpenDayStatus, WhatYouCanDo_OpenDayFragment } from "../../gql/graphql.js";
import { takesApplications } from "../../open-days/stages.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { ButtonLink } from "../../ui/ButtonLink.js";
import type { Wording } from "../../wording/wording.js";
import classes from "./what-you-can-do.module.css";

const WhatYouCanDo_openDay = graphql(`
  fragment WhatYouCanDo_openDay on OpenDay {
    id
    status
    registrationClosesOn
  }
`);

/** The one thing to do at this stage. */
export function WhatYouCanDo({ openDay: from }: { readonly openDay: FragmentType<WhatYouCanDo_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: WhatYouCanDo_openDay, from });
  const wording = useWording();
  const { town = "" } = useParams();
  const paths = usePaths();
  const { status, registrationClosesOn } = openDay;
  return (
    <div className={classes.can}>
      <h2>{wording.day.can}</h2>
      <p>{sentenceFor(status, wording)}</p>
      {takesApplications(status) ? (
        <>
          <ButtonLink to={paths.apply(town, openDay.id)}>{wording.home.apply}</ButtonLink>
          {registrationClosesOn && <p className={classes.until}>{wording.home.applyBy(wording.date(registrationClosesOn))}</p>}
        </>
      ) : status === "NOTICED" ? (
        <ButtonLink to={paths.notice(town, openDay.id)}>{wording.notice.see}</ButtonLink>
      ) : (
        <p>
          <a href={paths.application(town)}>{wording.day.check}</a>
        </p>
      )}
    </div>
  );
}

function sentenceFor(status: OpenDayStatus, { day }: Wording): string {
  const sentences: Partial<Record<OpenDayStatus, string>> = {
    RECRUITING: day.canApply,
    REVIEWING: day.canWait,
    SELECTING: day.canWait,
    NOTICED: day.canObject,
    SETTLED: day.canCome,
    UNDER_WAY: day.canCome,
    HELD: day.canRead,
    SUMMARISED: day.canRead,
    ARCHIVED: day.canRead,
  };
  return sentences[status] ?? day.canNothing;
}
