import { Timeline, Typography } from "antd";
import { useNames } from "../../people/use-names.js";
import { wording } from "../../wording/zh-CN.js";
import { historyOf } from "./history-of.js";
import type { Opinion, Units } from "./OpinionPage.js";
import classes from "./opinions.module.css";

/** 流转记录: who did what when. */
export function History({ opinion, units }: { readonly opinion: Opinion; readonly units: Units }) {
  const nameOf = useNames();
  return (
    <section>
      <h2 className={classes.heading}>{wording.opinions.history}</h2>
      <Timeline
        items={historyOf(opinion, units).map(({ on, said, by }, at) => ({
          key: at,
          content: (
            <>
              {said}
              <br />
              <Typography.Text type="secondary">
                {on} {nameOf(by)}
              </Typography.Text>
            </>
          ),
        }))}
      />
    </section>
  );
}
