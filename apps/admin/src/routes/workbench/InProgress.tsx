import { Flex, Steps, Typography } from "antd";
import { Link } from "react-router";
import type { WorkbenchPageQuery } from "../../gql/graphql.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./workbench.module.css";

type Day = NonNullable<WorkbenchPageQuery["organisation"]>["openDays"]["edges"][number]["node"];

const STAGES = [
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

/** One open day: where it stands, and what comes next. */
export function InProgress({ day }: { readonly day: Day }) {
  const { workbench, openDays } = wording;
  return (
    <section className={classes.day}>
      <Flex align="baseline" gap={12} wrap>
        <Link to={`/open-days/${day.id}`} className={classes.theme}>
          {day.theme}
        </Link>
        <StatusTag status={day.status} />
        <Typography.Text type="secondary">
          {day.date} · {openDays.seats} {day.seats} · {openDays.applied} {day.applied}
        </Typography.Text>
      </Flex>
      <p className={classes.next}>
        {workbench.next}：{workbench.nextActs[day.status]}
        {day.status === "RECRUITING" && day.registrationClosesOn && `（${workbench.closesOn(day.registrationClosesOn)}）`}
        {day.status === "NOTICED" && day.noticeClosesOn && `（${workbench.noticeClosesOn(day.noticeClosesOn)}）`}
      </p>
      <Steps
        size="small"
        titlePlacement="vertical"
        responsive
        current={STAGES.indexOf(day.status as (typeof STAGES)[number])}
        items={STAGES.map((stage) => ({ key: stage, title: wording.statuses[stage] }))}
      />
    </section>
  );
}
