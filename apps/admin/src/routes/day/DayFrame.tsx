import { useQuery } from "@apollo/client/react";
import { Alert, Skeleton } from "antd";
import { NavLink, Outlet, useOutletContext, useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { DayFrameQuery } from "../../gql/graphql.js";
import { NotFound } from "../../layout/NotFound.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useMe } from "../../session/me.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { words } from "../../wording/zh-CN.day.js";
import { wording } from "../../wording/zh-CN.js";
import { type DayPage, mayOpen } from "../stages/stages.js";
import classes from "./day.module.css";

const DayFrame_query = graphql(`
  query DayFrame($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id version status theme date startsAt endsAt seats applied forms contentBlocks governedBy
        approvedOn groupFormedOn announcedOn registrationClosesOn selectedOn noticeOpensOn noticeClosesOn settledOn summaryPublishedOn
        cancelledOn cancelGround channels
        formFields { idNumber gender address accessibilityNeeds }
        leaderReport { by role subject }
        departures { clause ground }
        callExtensions { from to on ground }
        postponements { from to on ground }
        reallocations { on ground }
        group { formedOn members { id name unit } }
        quotas { category least most filledBy applied }
        itinerary { venue name type startsAt endsAt capacity }
        timeline { step state day article provisional }
      }
    }
  }
`);

export type Day = NonNullable<NonNullable<DayFrameQuery["organisation"]>["openDay"]>;

const TABS = Object.keys(words.tabs) as DayPage[];

/** One open day: its name and where it stands, the pages of its stages as far as one may read them, and the one that is open. */
export function DayFrame() {
  const { id = "" } = useParams();
  const roles = useMe()?.roles ?? [];
  const { data, error, loading } = useQuery(DayFrame_query, { variables: { id }, fetchPolicy: "cache-and-network" });
  const day = data?.organisation?.openDay;
  if (error && !day) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading && !day) return <Skeleton active />;
  if (!day) return <NotFound />;
  return (
    <>
      <PageTitle aside={<StatusTag status={day.status} />}>{day.theme}</PageTitle>
      <nav className={classes.tabs} aria-label={words.nav}>
        {TABS.filter((page) => mayOpen(page, roles)).map((page) => (
          <NavLink key={page} to={page === "overview" ? `/open-days/${id}` : `/open-days/${id}/${page}`} end={page === "overview"}>
            {words.tabs[page]}
          </NavLink>
        ))}
      </nav>
      <Outlet context={day} />
    </>
  );
}

/** The open day whose page this is. */
export const useDay = () => useOutletContext<Day>();
