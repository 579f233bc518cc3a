import type { TableLine } from "@kaimen/domain";
import { Alert, Button, Flex, Progress, Upload } from "antd";
import { type ReactNode, useState } from "react";
import { saveSpreadsheet } from "../spreadsheet/save-spreadsheet.js";
import { useUnsaved } from "../ui/use-unsaved.js";
import { tables } from "../wording/zh-CN.tables.js";
import { FaultyLines } from "./FaultyLines.js";
import { type FormColumn, templateOf } from "./form-columns.js";
import { isGood, type ReadLine, type TakesPart } from "./intake.js";
import { openTable } from "./open-table.js";
import { receiptSheet } from "./report-sheets.js";
import { useIntake } from "./use-intake.js";

type Props<Input> = {
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly numberTitle: string;
  readonly read: (line: TableLine<string>) => ReadLine<Input>;
  readonly repeated: (lines: readonly ReadLine<Input>[]) => ReadonlyMap<number, number>;
  readonly check: TakesPart<Input>;
  readonly enter: TakesPart<Input>;
  /** What an act said instead of a report. */
  readonly said: ReactNode;
  readonly back: ReactNode;
};

/** A table goes in: the form, the file, what is wrong line by line, and then the good lines. */
export function IntakePage<Input extends { readonly line: number }>(props: Props<Input>) {
  const { title, columns, numberTitle, read, said, back } = props;
  const intake = useIntake(props);
  const { stage, lines, progress } = intake;
  const [trouble, setTrouble] = useState<string>();
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [receiptsSaved, setReceiptsSaved] = useState(false);
  const good = lines.filter(isGood);
  const busy = stage === "CHECKING" || stage === "ENTERING";
  useUnsaved(busy || stage === "STOPPED" || (stage === "ENTERED" && good.length > 0 && !receiptsSaved));

  const take = async (file: File) => {
    const opened = await openTable(file, columns);
    intake.clear();
    setTrouble(opened.trouble);
    setReceiptsSaved(false);
    if (opened.trouble !== undefined) return setUnknown([]);
    setUnknown(opened.unknown);
    await intake.begin(opened.lines.map(read));
  };
  const saveReceipts = () =>
    saveSpreadsheet(`${title}-${tables.receipts}.xlsx`, [receiptSheet(good, columns, numberTitle)]).then(() => setReceiptsSaved(true));

  return (
    <>
      <p>{tables.steps}</p>
      <Flex gap={8} wrap style={{ marginBottom: 16 }}>
        <Button onClick={() => void saveSpreadsheet(`${title}.xlsx`, templateOf(title, columns))}>{tables.template}</Button>
        <Upload accept=".xlsx" maxCount={1} showUploadList={false} disabled={busy} beforeUpload={(file) => (void take(file), false)}>
          <Button type={stage === "EMPTY" ? "primary" : "default"} disabled={busy}>
            {stage === "EMPTY" ? tables.choose : tables.chooseAgain}
          </Button>
        </Upload>
        {back}
      </Flex>
      {trouble && <Alert role="alert" type="error" showIcon title={trouble} />}
      {said}
      {unknown.length > 0 && <Alert type="info" showIcon title={tables.unknown(unknown)} style={{ marginBottom: 12 }} />}
      {busy && <Going stage={stage} {...progress} />}
      {(stage === "CHECKED" || stage === "STOPPED") && (
        <Alert
          role="status"
          type={stage === "STOPPED" ? "warning" : "info"}
          showIcon
          title={stage === "STOPPED" ? tables.stopped : tables.checked(good.length, lines.length - good.length)}
          action={
            good.length > 0 && (
              <Button type="primary" onClick={() => void intake.enterGood()}>
                {stage === "STOPPED" ? tables.goOn : tables.enterGood(good.length)}
              </Button>
            )
          }
        />
      )}
      {stage === "ENTERED" && (
        <Alert
          role="status"
          type="success"
          showIcon
          title={tables.entered(good.length)}
          description={tables.receiptsHint}
          action={
            <Button type="primary" onClick={() => void saveReceipts()}>
              {tables.saveReceipts}
            </Button>
          }
        />
      )}
      {lines.length > 0 && !busy && <FaultyLines title={title} lines={lines} columns={columns} />}
    </>
  );
}

const Going = ({ stage, done, of }: { readonly stage: string; readonly done: number; readonly of: number }) => (
  <div role="status">
    <p>{`${stage === "ENTERING" ? tables.entering : tables.checking} ${tables.ofLines(done, of)}`}</p>
    <Progress percent={of ? Math.round((done / of) * 100) : 0} />
    {stage === "ENTERING" && <p>{tables.mayLeave}</p>}
  </div>
);
