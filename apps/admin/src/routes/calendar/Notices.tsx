import { NOTICES } from "@kaimen/domain";
import { Flex, Table, Tag, Typography } from "antd";
import { wording } from "../../wording/zh-CN.js";
import type { EnteredNotice } from "./CalendarPage.js";
import { ConfirmNotice } from "./ConfirmNotice.js";
import { EnterNotice } from "./EnterNotice.js";

type Listed = Omit<EnteredNotice, "__typename" | "days"> & {
  readonly days: readonly { readonly name: string; readonly date: string; readonly isOffDay: boolean }[];
  readonly built?: boolean;
};

const { calendar: words, list } = wording;

const offDays = ({ days }: Listed) => days.filter(({ isOffDay }) => isOffDay).length;

/** The notices that the calendar comes from; one that waits for its second person counts for nothing yet. */
export function Notices({ entered }: { readonly entered: readonly EnteredNotice[] }) {
  const built: Listed[] = NOTICES.map((notice) => ({ ...notice, confirmed: true, built: true }));
  const rows: Listed[] = [...built, ...entered].sort((one, other) => other.year - one.year);
  return (
    <>
      <Flex justify="space-between" align="center" style={{ margin: "24px 0 8px" }}>
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {words.noticesTitle}
        </Typography.Title>
        <EnterNotice />
      </Flex>
      <p>{words.noticesText}</p>
      <Table
        rowKey={({ year, built: ours }) => `${year}/${ours ?? false}`}
        size="small"
        pagination={false}
        dataSource={rows}
        scroll={{ x: 860 }}
        footer={() => list.total(rows.length)}
        columns={[
          { title: words.year, dataIndex: "year", width: 80 },
          { title: words.title, dataIndex: "title" },
          { title: words.number, dataIndex: "number", width: 190 },
          { title: words.issuedOn, dataIndex: "issuedOn", width: 120 },
          { title: words.days, width: 200, render: (_, notice) => words.count(offDays(notice), notice.days.length - offDays(notice)) },
          { title: words.state, width: 100, render: (_, notice) => <State {...notice} /> },
          { title: list.acts, fixed: "right", width: 110, render: (_, notice) => !notice.built && <ConfirmNotice notice={notice} /> },
        ]}
      />
    </>
  );
}

function State({ built, confirmed }: Listed) {
  if (built) return <Tag>{words.built}</Tag>;
  return confirmed ? <Tag color="success">{words.confirmed}</Tag> : <Tag color="warning">{words.waiting}</Tag>;
}

export type { Listed };
