import { ActsRecord } from "../../ui/ActsRecord.js";
import { InTheJournal } from "../journal/InTheJournal.js";
import { Itinerary } from "../open-days/Itinerary.js";
import { Quotas } from "../open-days/Quotas.js";
import { Summary } from "../open-days/Summary.js";
import { DayActs } from "./acts/DayActs.js";
import { useDay } from "./DayFrame.js";
import { DayTimeline } from "./DayTimeline.js";
import classes from "./day.module.css";
import { recordOfDay } from "./record-of-day.js";

/** What is planned and what has become of it; the acts that move the whole day. */
export function OverviewPage() {
  const day = useDay();
  return (
    <>
      <DayActs day={day} />
      <div className={classes.columns}>
        <div>
          <Summary openDay={day} />
          <Quotas quotas={day.quotas} />
          <Itinerary stops={day.itinerary} />
        </div>
        <div>
          <DayTimeline steps={day.timeline} />
          <ActsRecord done={recordOfDay(day)}>
            <InTheJournal subject={day.id} />
          </ActsRecord>
        </div>
      </div>
    </>
  );
}
