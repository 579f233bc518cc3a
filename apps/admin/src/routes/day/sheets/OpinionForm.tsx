import { QRCode } from "antd";
import { SITE } from "../../../site/mounted.js";
import { words } from "../../../wording/zh-CN.day.js";
import { SheetFrame } from "./SheetFrame.js";
import classes from "./sheets.module.css";
import type { SheetsDay } from "./use-sheets-day.js";

const { sheets: labels } = words;

/** 意见建议征集表: on paper for who writes, with a square for who would rather type; a name only from whoever wants an answer. */
export function OpinionForm({ day }: { readonly day: SheetsDay }) {
  const online = `${location.origin}${SITE}/${day.town.code}/opinions/new?openDay=${day.id}`;
  return (
    <SheetFrame title={labels.names.opinions} day={day}>
      <section>
        <h3>{labels.about}</h3>
        <ul className={classes.ticks}>
          {[...day.itinerary.map(({ name }) => name), labels.whole].map((name) => (
            <li key={name}>□ {name}</li>
          ))}
        </ul>
        <h3>{labels.kind}</h3>
        <ul className={classes.ticks}>
          {labels.kinds.map((name) => (
            <li key={name}>□ {name}</li>
          ))}
        </ul>
      </section>
      <section className={classes.writing}>
        <h3>{labels.write}</h3>
      </section>
      <section className={classes.who}>
        <p>{labels.who}</p>
        <p>{labels.promise}</p>
        <figure>
          <QRCode value={online} type="svg" size={128} bordered={false} errorLevel="M" />
          <figcaption>{labels.online}</figcaption>
        </figure>
      </section>
    </SheetFrame>
  );
}
