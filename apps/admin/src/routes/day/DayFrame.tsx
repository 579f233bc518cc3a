import { useQuery } from "@apollo/client/react";
import { Alert, Skeleton } from "antd";
import { NavLink, Outlet, useOutletContext, useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { DayFrameQuery } from "../../gql/graphql.js";
import { NotFound } from "../../layout/NotFound.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { words } from "../../wording/zh-CN.day.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./day.module.css";

const DayFrame_query = graphql(`
  query DayFrame($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id version status theme date startsAt endsAt seats applied forms contentBlocks governedBy
        approvedOn groupFormedOn announcedOn registrationClosesOn selectedOn noticeOpensOn noticeClosesOn settledOn summaryPublishedOn
        cancelledOn cancelGround channels
        formFields { idNumber address }
        leaderReport { by role subject }
        departures { clause ground }
        callExtensions { from to ground }
        postponements { from to ground }
        group { formedOn members { id name unit } }
        quotas { category least most filledBy applied }
        itinerary { venue name type startsAt endsAt capacity }
        timeline { step state day article provisional }
      }
    }
  }
`);

export type Day = NonNullable<NonNullable<DayFrameQuery["organisation"]>["openDay"]>;

const TABS = [
  ["", words.tabs.overview],
  ["announcement", words.tabs.announcement],
  ["applications", words.tabs.applications],
  ["nominations", words.tabs.nominations],
  ["review", words.tabs.review],
  ["selection", words.tabs.selection],
  ["notice", words.tabs.notice],
  ["invitations", words.tabs.invitations],
  ["door", words.tabs.door],
  ["summary", words.tabs.summary],
] as const;

/** One open day: its name and where it stands, the pages of its stages, and the one that is open. */
export function DayFrame() {
  const { id = "" } = useParams();
  const { data, error, loading } = useQuery(DayFrame_query, { variables: { id }, fetchPolicy: "cache-and-network" });
  const day = data?.organisation?.openDay;
  if (error && !day) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading && !day) return <Skeleton active />;
  if (!day) return <NotFound />;
  return (
    <>
      <PageTitle aside={<StatusTag status={day.status} />}>{day.theme}</PageTitle>
      <nav className={classes.tabs} aria-label={words.nav}>
        {TABS.map(([path, name]) => (
          <NavLink key={path} to={`/open-days/${id}${path && `/${path}`}`} end={path === ""}>
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet context={day} />
    </>
  );
}

/** The open day whose page this is. */
export const useDay = () => useOutletContext<Day>();
