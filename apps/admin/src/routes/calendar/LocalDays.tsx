import { Flex, Table, Tag, Typography } from "antd";
import { wording } from "../../wording/zh-CN.js";
import type { LocalDay } from "./CalendarPage.js";
import { ConfirmLocalDay, EnterLocalDay, LiftLocalDay } from "./LocalDayActs.js";

const { calendar: words, list } = wording;

/** Days on which this place differs from the nation. */
export const LocalDays = ({ days }: { readonly days: readonly LocalDay[] }) => (
  <>
    <Flex justify="space-between" align="center" style={{ margin: "24px 0 8px" }}>
      <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
        {words.localTitle}
      </Typography.Title>
      <EnterLocalDay />
    </Flex>
    <Table
      rowKey="date"
      size="small"
      pagination={false}
      dataSource={days}
      scroll={{ x: 620 }}
      locale={{ emptyText: words.localNone }}
      footer={() => list.total(days.length)}
      columns={[
        { title: words.enter.date, dataIndex: "date", width: 120 },
        { title: words.localName, dataIndex: "name" },
        { title: words.enter.offOrWork, width: 110, render: (_, { working }) => (working ? words.enter.works : words.enter.off) },
        {
          title: words.state,
          width: 100,
          render: (_, { confirmed }) => <Tag color={confirmed ? "success" : "warning"}>{confirmed ? words.confirmed : words.waiting}</Tag>,
        },
        {
          title: list.acts,
          fixed: "right",
          width: 170,
          render: (_, day) => (
            <>
              <ConfirmLocalDay day={day} />
              <LiftLocalDay day={day} />
            </>
          ),
        },
      ]}
    />
  </>
);
