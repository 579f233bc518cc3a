import { type TableColumnsType, Tag } from "antd";
import { OfficeList } from "../../ui/list/OfficeList.js";
import { wording } from "../../wording/zh-CN.js";
import { Heading } from "../day/Heading.js";
import type { LocalDay } from "./CalendarPage.js";
import { ConfirmLocalDay, EnterLocalDay, LiftLocalDay } from "./LocalDayActs.js";

const { calendar: words } = wording;

const COLUMNS: TableColumnsType<LocalDay> = [
  { title: words.enter.date, key: "date", dataIndex: "date" },
  { title: words.localName, key: "name", dataIndex: "name" },
  { title: words.enter.offOrWork, key: "working", render: (_, { working }) => (working ? words.enter.works : words.enter.off) },
  {
    title: words.state,
    key: "state",
    render: (_, { confirmed }) => <Tag color={confirmed ? "success" : "warning"}>{confirmed ? words.confirmed : words.waiting}</Tag>,
  },
];

type Props = { readonly days: readonly LocalDay[]; readonly onRefresh: () => void };

/** Days on which this place differs from the nation. */
export const LocalDays = ({ days, onRefresh }: Props) => (
  <>
    <Heading>{words.localTitle}</Heading>
    <OfficeList
      label={words.localTitle}
      rowKey="date"
      columns={COLUMNS}
      rows={days}
      empty={words.localNone}
      toolbar={<EnterLocalDay />}
      acts={(day) => (
        <>
          <ConfirmLocalDay day={day} />
          <LiftLocalDay day={day} />
        </>
      )}
      actsWidth={170}
      onRefresh={onRefresh}
    />
  </>
);
