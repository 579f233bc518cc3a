import { Table, Typography } from "antd";
import type { DayFrameQuery } from "../../gql/graphql.js";
import { wording } from "../../wording/zh-CN.js";

type Stop = NonNullable<NonNullable<DayFrameQuery["organisation"]>["openDay"]>["itinerary"][number];

const { day, venueTypes } = wording;

export const Itinerary = ({ stops }: { readonly stops: readonly Stop[] }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16 }}>
      {day.itinerary}
    </Typography.Title>
    <Table
      rowKey={({ venue, startsAt }) => venue + startsAt}
      size="small"
      pagination={false}
      dataSource={stops}
      columns={[
        { title: wording.list.number, width: 64, render: (_, __, at) => at + 1 },
        { title: day.time, width: 140, render: (_, { startsAt, endsAt }) => `${startsAt}–${endsAt}` },
        { title: day.venue, dataIndex: "name" },
        { title: day.venueType, dataIndex: "type", render: (type: Stop["type"]) => venueTypes[type] },
        { title: day.capacity, dataIndex: "capacity", align: "right" },
      ]}
    />
  </>
);
