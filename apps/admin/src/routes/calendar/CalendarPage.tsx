import { useQuery } from "@apollo/client/react";
import { Alert } from "antd";
import { graphql } from "../../gql/gql.js";
import type { CalendarPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { LocalDays } from "./LocalDays.js";
import { Month } from "./Month.js";
import { Notices } from "./Notices.js";

const CalendarPage_query = graphql(`
  query CalendarPage {
    holidayNotices { year title number issuedOn confirmed days { name date isOffDay } }
    organisation { id localDays { date name working confirmed } }
  }
`);

export type EnteredNotice = CalendarPageQuery["holidayNotices"][number];
export type LocalDay = NonNullable<CalendarPageQuery["organisation"]>["localDays"][number];

/** Working days by the month, and what they come from. */
export function CalendarPage() {
  const { data, error, refetch } = useQuery(CalendarPage_query, { fetchPolicy: "cache-and-network" });
  const onRefresh = () => void refetch();
  return (
    <>
      <PageTitle>{wording.menu.calendar}</PageTitle>
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      <Month />
      <Notices entered={data?.holidayNotices ?? []} onRefresh={onRefresh} />
      <LocalDays days={data?.organisation?.localDays ?? []} onRefresh={onRefresh} />
    </>
  );
}
