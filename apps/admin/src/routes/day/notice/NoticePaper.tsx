import { listedOn, NoticeTable, type ShownLine, zhCN } from "@kaimen/papers";
import { words } from "../../../wording/zh-CN.day.js";
import classes from "../day.module.css";
import { PublicPaper } from "../release/PublicPaper.js";

const { notice: labels } = words;

/** The notice as the public page shows it: the list while it hangs out, and the text. */
export const NoticePaper = ({ lines, text }: { readonly lines?: readonly ShownLine[] | null; readonly text: string }) => (
  <PublicPaper title={labels.whole} text={text}>
    {lines ? (
      <>
        <h2>{zhCN.notice.list}</h2>
        <p>{zhCN.notice.count(listedOn(lines))}</p>
        <NoticeTable lines={lines} words={zhCN} />
      </>
    ) : (
      <p className={classes.hint}>{labels.takenDown}</p>
    )}
  </PublicPaper>
);
