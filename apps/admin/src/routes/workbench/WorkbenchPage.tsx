import { useQuery } from "@apollo/client/react";
import { Alert, Empty, Skeleton } from "antd";
import { graphql } from "../../gql/gql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { InProgress } from "./InProgress.js";

const WorkbenchPage_query = graphql(`
  query WorkbenchPage($statuses: [OpenDayStatus!]) {
    organisation {
      id
      openDays(statuses: $statuses, first: 20) {
        edges { node { id status theme date seats applied registrationClosesOn noticeClosesOn } }
      }
    }
  }
`);

/** Every open day that something is still to be done for. */
const statuses = [
  "PLANNED",
  "APPROVED",
  "RECRUITING",
  "REVIEWING",
  "SELECTING",
  "NOTICED",
  "SETTLED",
  "UNDER_WAY",
  "HELD",
  "SUMMARISED",
] as const;

export function WorkbenchPage() {
  const { data, loading, error } = useQuery(WorkbenchPage_query, {
    variables: { statuses: [...statuses] },
    fetchPolicy: "cache-and-network",
  });
  const days = data?.organisation?.openDays.edges.map(({ node }) => node);
  return (
    <>
      <PageTitle>{wording.menu.workbench}</PageTitle>
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      {loading && !days && <Skeleton active />}
      {days?.length === 0 && <Empty description={wording.workbench.none} />}
      {days?.map((day) => (
        <InProgress key={day.id} day={day} />
      ))}
    </>
  );
}
