import { useQuery } from "@apollo/client/react";
import { Alert, Skeleton } from "antd";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { NotFound } from "../../layout/NotFound.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { wording } from "../../wording/zh-CN.js";
import { Applications } from "./Applications.js";
import { Itinerary } from "./Itinerary.js";
import { Quotas } from "./Quotas.js";
import { Summary } from "./Summary.js";

const OpenDayPage_query = graphql(`
  query OpenDayPage($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id
        theme
        status
        date
        startsAt
        endsAt
        seats
        applied
        forms
        governedBy
        approvedOn
        groupFormedOn
        announcedOn
        registrationClosesOn
        noticeOpensOn
        noticeClosesOn
        settledOn
        summaryPublishedOn
        leaderReport { by subject }
        departures { clause ground }
        quotas { category least most filledBy applied }
        itinerary { venue name type startsAt endsAt capacity }
      }
    }
  }
`);

/** Summary, then what belongs to it. */
export function OpenDayPage() {
  const { id = "" } = useParams();
  const { data, loading, error } = useQuery(OpenDayPage_query, { variables: { id } });
  const openDay = data?.organisation?.openDay;
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading && !openDay) return <Skeleton active />;
  if (!openDay) return <NotFound />;
  return (
    <>
      <PageTitle aside={<StatusTag status={openDay.status} />}>{openDay.theme}</PageTitle>
      <Summary openDay={openDay} />
      <Quotas quotas={openDay.quotas} />
      <Applications openDay={openDay.id} />
      <Itinerary stops={openDay.itinerary} />
    </>
  );
}
