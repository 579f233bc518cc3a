import { Button, type TableColumnsType } from "antd";
import { saveSpreadsheet } from "../spreadsheet/save-spreadsheet.js";
import { OfficeList } from "../ui/list/OfficeList.js";
import { tables } from "../wording/zh-CN.tables.js";
import { type FormColumn, titlesOf } from "./form-columns.js";
import { isGood, type JudgedLine } from "./intake.js";
import { noteOf, problemsOf } from "./line-problems.js";
import { faultySheet } from "./report-sheets.js";

type Props = { readonly title: string; readonly lines: readonly JudgedLine<unknown>[]; readonly columns: readonly FormColumn[] };

/** What is wrong, line by line, in the words of the columns; the lines themselves can be taken along to be mended. */
export function FaultyLines({ title, lines, columns }: Props) {
  const faulty = lines.filter((line) => !isGood(line));
  const noted = lines.filter((line) => noteOf(line));
  return (
    <>
      <Lines
        label={tables.faulty}
        lines={faulty}
        columns={columns}
        said={(line) => problemsOf(line, titlesOf(columns))}
        toolbar={
          faulty.length > 0 && (
            <Button onClick={() => void saveSpreadsheet(`${title}-${tables.faulty}.xlsx`, [faultySheet(faulty, columns)])}>
              {tables.saveFaulty}
            </Button>
          )
        }
      />
      {noted.length > 0 && <Lines label={tables.notes} lines={noted} columns={columns} said={(line) => [noteOf(line) ?? ""]} />}
    </>
  );
}

type LinesProps = Omit<Props, "title"> & {
  readonly label: string;
  readonly said: (line: JudgedLine<unknown>) => string[];
  readonly toolbar?: React.ReactNode;
};

function Lines({ label, lines, columns: [first], said, toolbar }: LinesProps) {
  const shown: TableColumnsType<JudgedLine<unknown>> = [
    { title: tables.line, key: "line", dataIndex: "line", width: 72 },
    { title: first?.titles[0], key: "who", width: 200, ellipsis: true, render: (_, { cells }) => cells[first?.field ?? ""] },
    { title: tables.problem, key: "problem", render: (_, line) => said(line).map((sentence) => <div key={sentence}>{sentence}</div>) },
  ];
  return (
    <>
      <h2 style={{ fontSize: 16, margin: "20px 0 8px" }}>{label}</h2>
      <OfficeList label={label} rowKey="line" columns={shown} rows={lines} toolbar={toolbar} empty={tables.noFaults} />
    </>
  );
}
