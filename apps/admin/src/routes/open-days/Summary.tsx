import { Descriptions } from "antd";
import type { DayFrameQuery } from "../../gql/graphql.js";
import { wording } from "../../wording/zh-CN.js";

type OpenDay = NonNullable<NonNullable<DayFrameQuery["organisation"]>["openDay"]>;

const DAYS = [
  "approvedOn",
  "groupFormedOn",
  "announcedOn",
  "registrationClosesOn",
  "noticeOpensOn",
  "noticeClosesOn",
  "settledOn",
  "summaryPublishedOn",
] as const;

export function Summary({ openDay }: { readonly openDay: OpenDay }) {
  const { openDays, day, forms } = wording;
  const { date, startsAt, endsAt, leaderReport, departures } = openDay;
  const items = [
    [openDays.date, `${date} ${startsAt}–${endsAt}`],
    [openDays.seats, openDay.seats],
    [openDays.applied, openDay.applied],
    [day.forms, openDay.forms.map((form) => forms[form]).join("、")],
    [day.governedBy, openDay.governedBy],
    [day.leaderReport, leaderReport && `${leaderReport.by}：${leaderReport.subject}`],
    ...DAYS.map((name) => [day[name], openDay[name]] as const),
    [day.departures, departures.map(({ ground }) => ground).join("；")],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2, xl: 3 }}
      items={items.map(([label, children]) => ({ key: label, label, children: children || "—" }))}
    />
  );
}
