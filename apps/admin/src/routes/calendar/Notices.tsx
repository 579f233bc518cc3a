import { NOTICES } from "@kaimen/domain";
import { type TableColumnsType, Tag } from "antd";
import { OfficeList } from "../../ui/list/OfficeList.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "../day/day.module.css";
import { Heading } from "../day/Heading.js";
import type { EnteredNotice } from "./CalendarPage.js";
import { ConfirmNotice } from "./ConfirmNotice.js";
import { EnterNotice } from "./EnterNotice.js";

type Listed = Omit<EnteredNotice, "__typename" | "days"> & {
  readonly days: readonly { readonly name: string; readonly date: string; readonly isOffDay: boolean }[];
  readonly built?: boolean;
};

const { calendar: words } = wording;

const offDays = ({ days }: Listed) => days.filter(({ isOffDay }) => isOffDay).length;

const COLUMNS: TableColumnsType<Listed> = [
  { title: words.year, key: "year", dataIndex: "year" },
  { title: words.title, key: "title", dataIndex: "title" },
  { title: words.number, key: "document", dataIndex: "number" },
  { title: words.issuedOn, key: "issuedOn", dataIndex: "issuedOn" },
  { title: words.days, key: "days", render: (_, notice) => words.count(offDays(notice), notice.days.length - offDays(notice)) },
  { title: words.state, key: "state", render: (_, notice) => <State {...notice} /> },
];

type Props = { readonly entered: readonly EnteredNotice[]; readonly onRefresh: () => void };

/** The notices that the calendar comes from; one that waits for its second person counts for nothing yet. */
export function Notices({ entered, onRefresh }: Props) {
  const built: Listed[] = NOTICES.map((notice) => ({ ...notice, confirmed: true, built: true }));
  const rows: Listed[] = [...built, ...entered].sort((one, other) => other.year - one.year);
  return (
    <>
      <Heading>{words.noticesTitle}</Heading>
      <p className={classes.hint}>{words.noticesText}</p>
      <OfficeList
        label={words.noticesTitle}
        rowKey={({ year, built: ours }) => `${year}/${ours ?? false}`}
        columns={COLUMNS}
        rows={rows}
        toolbar={<EnterNotice />}
        acts={(notice) => !notice.built && <ConfirmNotice notice={notice} />}
        actsWidth={110}
        onRefresh={onRefresh}
      />
    </>
  );
}

function State({ built, confirmed }: Listed) {
  if (built) return <Tag>{words.built}</Tag>;
  return confirmed ? <Tag color="success">{words.confirmed}</Tag> : <Tag color="warning">{words.waiting}</Tag>;
}

export type { Listed };
