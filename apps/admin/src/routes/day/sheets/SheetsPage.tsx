import { Alert, Button, Flex, InputNumber, Segmented, Skeleton } from "antd";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { NotFound } from "../../../layout/NotFound.js";
import { PageTitle } from "../../../layout/PageTitle.js";
import { useAddressState } from "../../../ui/use-address-state.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDoorList } from "../door/use-door-list.js";
import { Badges } from "./Badges.js";
import { ExportDoorList, type Exported } from "./ExportDoorList.js";
import { OpinionForm } from "./OpinionForm.js";
import { NameSheet, SignInSheet } from "./PeopleSheets.js";
import { SeatSheet } from "./SeatSheet.js";
import classes from "./sheets.module.css";
import { type SheetsDay, useSheetsDay } from "./use-sheets-day.js";

const { sheets: labels } = words;
const SHEETS = ["signIn", "names", "seats", "badges", "opinions"] as const;
type Sheet = (typeof SHEETS)[number];

/** Everything that is printed for the day, on A4: masked until somebody says what full names are for. */
export function SheetsPage() {
  const { id = "" } = useParams();
  const { day, failed, loading } = useSheetsDay(id);
  if (failed) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading && !day) return <Skeleton active />;
  return day ? <Sheets day={day} /> : <NotFound />;
}

function Sheets({ day }: { readonly day: SheetsDay }) {
  const { list, failed } = useDoorList(day.id);
  const [exported, setExported] = useState<Exported>();
  const [perRow, setPerRow] = useState(6);
  const address = useAddressState();
  const sheet = SHEETS.find((one) => one === address.get("sheet")) ?? "signIn";
  if (failed) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!list) return <Skeleton active />;
  const people = exported?.people ?? list.guests;
  return (
    <>
      <div className={classes.screen}>
        <PageTitle>{labels.title(day.theme)}</PageTitle>
        <Flex gap={12} wrap align="center">
          <Segmented<Sheet>
            value={sheet}
            onChange={(one) => address.ask({ sheet: one })}
            options={SHEETS.map((value) => ({ value, label: labels.names[value] }))}
            aria-label={labels.which}
          />
          {sheet === "seats" && (
            <InputNumber min={2} max={12} value={perRow} onChange={(count) => setPerRow(count ?? 6)} prefix={labels.perRow} />
          )}
          {sheet !== "opinions" && !exported && <ExportDoorList day={day.id} onDone={setExported} />}
          <Button type="primary" onClick={() => print()}>
            {wording.list.print}
          </Button>
          <Link to={`/open-days/${day.id}/door`}>{labels.back}</Link>
        </Flex>
        {sheet !== "opinions" && <p>{exported ? labels.inClear : labels.masked}</p>}
      </div>
      {sheet === "signIn" && <SignInSheet day={day} people={people} exported={exported} />}
      {sheet === "names" && <NameSheet day={day} people={people} exported={exported} />}
      {sheet === "seats" && <SeatSheet day={day} people={people} exported={exported} perRow={perRow} />}
      {sheet === "badges" && <Badges day={day} people={exported?.people} />}
      {sheet === "opinions" && <OpinionForm day={day} />}
    </>
  );
}
