import { useQuery } from "@apollo/client/react";
import { Alert, Empty, Skeleton } from "antd";
import { graphql } from "../../gql/gql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useMe } from "../../session/me.js";
import { thisYear } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import { Month } from "../calendar/Month.js";
import { useWorkingDays } from "../calendar/use-working-days.js";
import { Calls } from "./Calls.js";
import { InProgress } from "./InProgress.js";
import { Items } from "./Items.js";
import type { Item } from "./item.js";
import { itemOfDay, itemsOfNotices, itemsOfPlan, itemsOfReleases } from "./items-of-house.js";
import { useDueOpinions } from "./use-due-opinions.js";
import classes from "./workbench.module.css";

const WorkbenchPage_query = graphql(`
  query WorkbenchPage($statuses: [OpenDayStatus!], $year: Int!) {
    holidayNotices { year title confirmed }
    organisation {
      id
      kind
      annualPlan(year: $year) { id status gaps { gap article force values } }
      releases { subject of text status submittedBy steps passed { by } }
      openDays(statuses: $statuses, first: 20) {
        edges {
          node {
            id status theme date seats applied registrationClosesOn noticeClosesOn
            timeline { step day state article provisional }
          }
        }
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

const { desk } = wording;

/** What is due from me, what waits on others, whom to call, and how far each open day has come. */
export function WorkbenchPage() {
  const me = useMe();
  const { data, loading, error } = useQuery(WorkbenchPage_query, {
    variables: { statuses: [...statuses], year: thisYear() },
    fetchPolicy: "cache-and-network",
  });
  const opinions = useDueOpinions();
  const house = data?.organisation;
  const days = house?.openDays.edges.map(({ node }) => node) ?? [];
  const workingDays = useWorkingDays();
  const items: Item[] = house
    ? [
        ...days.map(itemOfDay),
        ...itemsOfReleases(house.releases, me),
        ...(house.kind === "TOWN" ? itemsOfPlan(house.annualPlan, thisYear()) : []),
        ...itemsOfNotices(data.holidayNotices),
        ...opinions,
      ]
    : [];
  const isMine = ({ whose, notMine }: Item) => !notMine && (me?.roles.some((role) => whose.includes(role)) ?? false);
  return (
    <>
      <PageTitle>{wording.menu.workbench}</PageTitle>
      {error && <Alert type="error" title={wording.list.failed} showIcon />}
      {loading && !data && <Skeleton active />}
      <div className={classes.desk}>
        <div>
          {house && (
            <>
              <h2>{desk.mine}</h2>
              <Items items={items.filter(isMine)} workingDays={workingDays} none={desk.mineNone} />
              <h2>{desk.others}</h2>
              <Items items={items.filter((item) => !isMine(item))} workingDays={workingDays} none={desk.othersNone} others />
            </>
          )}
          <Calls />
        </div>
        <Month />
      </div>
      <h2 className={classes.title}>{desk.inProgress}</h2>
      {data && days.length === 0 && <Empty description={wording.workbench.none} />}
      {days.map((day) => (
        <InProgress key={day.id} day={day} />
      ))}
    </>
  );
}
