import { Itinerary } from "../open-days/Itinerary.js";
import { Quotas } from "../open-days/Quotas.js";
import { Summary } from "../open-days/Summary.js";
import { DayActs } from "./acts/DayActs.js";
import { useDay } from "./DayFrame.js";
import { DayTimeline } from "./DayTimeline.js";
import classes from "./day.module.css";

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
        <DayTimeline steps={day.timeline} />
      </div>
    </>
  );
}
