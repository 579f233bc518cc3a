import { Button } from "antd";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { words } from "../../../wording/zh-CN.day.js";
import type { Day } from "../DayFrame.js";
import classes from "../day.module.css";
import { ApproveOpenDay } from "./ApproveOpenDay.js";
import { CancelOpenDay } from "./CancelOpenDay.js";
import { CloseRegistration } from "./CloseRegistration.js";
import { ExtendCall } from "./ExtendCall.js";
import { FormSelectionGroup } from "./FormSelectionGroup.js";
import { PostponeOpenDay } from "./PostponeOpenDay.js";

const BEFORE_THE_DAY: readonly Day["status"][] = ["PLANNED", "APPROVED", "RECRUITING", "REVIEWING", "SELECTING", "NOTICED", "SETTLED"];

const PAGE_OF = {
  RECRUITING: "applications",
  REVIEWING: "review",
  SELECTING: "selection",
  NOTICED: "notice",
  SETTLED: "invitations",
  UNDER_WAY: "door",
  HELD: "summary",
  SUMMARISED: "summary",
} as const;

/** What may be done with the day now; what belongs to a stage is done on its page. */
export function DayActs({ day }: { readonly day: Day }) {
  const { id, status } = day;
  const page = PAGE_OF[status as keyof typeof PAGE_OF];
  const toAnnounce = status === "APPROVED" && day.group;
  const acts: ReactNode[] = [
    status === "PLANNED" && <ApproveOpenDay key="approve" day={day} />,
    status === "APPROVED" && !day.group && <FormSelectionGroup key="group" day={day} />,
    toAnnounce && <ToPage key="announce" id={id} page="announcement" />,
    page && <ToPage key="page" id={id} page={page} />,
    status === "RECRUITING" && <CloseRegistration key="close" day={day} />,
    status === "RECRUITING" && <ExtendCall key="extend" day={day} />,
    (status === "PLANNED" || status === "APPROVED") && (
      <Link key="revise" to={`/open-days/${id}/plan`}>
        <Button tabIndex={-1}>{words.plan.revise}</Button>
      </Link>
    ),
    BEFORE_THE_DAY.includes(status) && <PostponeOpenDay key="postpone" day={day} />,
    BEFORE_THE_DAY.includes(status) && <CancelOpenDay key="cancel" day={day} />,
  ].filter(Boolean);
  if (acts.length === 0) return <p className={classes.hint}>{words.noActs}</p>;
  return (
    <section className={classes.acts} aria-label={words.acts}>
      {acts}
    </section>
  );
}

const ToPage = ({ id, page }: { readonly id: string; readonly page: keyof typeof words.tabs }) => (
  <Link to={`/open-days/${id}/${page}`}>
    <Button type="primary" tabIndex={-1}>
      {words.openPage(words.tabs[page])}
    </Button>
  </Link>
);
