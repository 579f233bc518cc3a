import { useQuery } from "@apollo/client/react";
import { compileCalendar, NOTICES } from "@kaimen/domain";
import { Alert } from "antd";
import { graphql } from "../../gql/gql.js";
import type { CalendarPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { Month } from "./Month.js";
import { Notices } from "./Notices.js";

export const HolidayNotices_query = graphql(`
  query CalendarPage {
    holidayNotices { year title number issuedOn confirmed days { name date isOffDay } }
  }
`);

export type EnteredNotice = CalendarPageQuery["holidayNotices"][number];

/** The calendar that this office counts by: the notices of the product, and those that two people have entered. */
export const calendarOf = (entered: readonly EnteredNotice[]) =>
  compileCalendar([...NOTICES, ...entered.filter(({ confirmed }) => confirmed)]);

/** Working days by the month, and the notices that they come from. */
export function CalendarPage() {
  const { data, error } = useQuery(HolidayNotices_query, { fetchPolicy: "cache-and-network" });
  const entered = data?.holidayNotices ?? [];
  return (
    <>
      <PageTitle>{wording.menu.calendar}</PageTitle>
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      <Month calendar={calendarOf(entered)} />
      <Notices entered={entered} />
    </>
  );
}
