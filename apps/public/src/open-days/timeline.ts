import type { CivilDate } from "@kaimen/domain";
import type { OpenDayStatus } from "../gql/graphql.js";
import { type Clauses, clauseOf } from "../regulation/clauses.js";
import type { Step } from "../ui/Timeline.js";
import type { StepName, Terms } from "../wording/terms.js";

/** The dated facts of one open day. */
export type Dated = {
  readonly status: OpenDayStatus;
  readonly date: CivilDate;
  readonly announcedOn: CivilDate | null;
  readonly registrationClosesOn: CivilDate | null;
  readonly selectedOn: CivilDate | null;
  readonly noticeOpensOn: CivilDate | null;
  readonly noticeClosesOn: CivilDate | null;
  readonly summaryPublishedOn: CivilDate | null;
};

type Mark = {
  readonly step: StepName;
  readonly until: OpenDayStatus;
  readonly date: CivilDate | null;
  readonly ends?: CivilDate | null;
  readonly clause?: Parameters<typeof clauseOf>[1];
};

const ORDER: readonly OpenDayStatus[] = [
  "PLANNED",
  "APPROVED",
  "RECRUITING",
  "REVIEWING",
  "SELECTING",
  "NOTICED",
  "SETTLED",
  "UNDER_WAY",
  "HELD",
  "SUMMARISED",
  "ARCHIVED",
];

/** Every step with the first status in which it is behind us, and the clause that asks for it. */
const marks = (day: Dated): readonly Mark[] => [
  { step: "ANNOUNCEMENT", until: "RECRUITING", date: day.announcedOn, clause: "recruitment" },
  { step: "REGISTRATION", until: "REVIEWING", date: day.announcedOn, ends: day.registrationClosesOn, clause: "registration" },
  { step: "JOINT_REVIEW", until: "SELECTING", date: null, clause: "jointReview" },
  { step: "SELECTION", until: "NOTICED", date: day.selectedOn, clause: "selection" },
  { step: "PUBLIC_NOTICE", until: "SETTLED", date: day.noticeOpensOn, ends: day.noticeClosesOn, clause: "publicNotice" },
  { step: "OPEN_DAY", until: "HELD", date: day.date },
  { step: "REPLIES", until: "ARCHIVED", date: day.summaryPublishedOn, clause: "everyOpinionAnswered" },
];

/** The story of one open day: only the steps that its regulation has. A cancelled day stopped where its dates stop. */
export function timelineOf(day: Dated, clauses: Clauses, { steps }: Terms): Step[] {
  const at = ORDER.indexOf(day.status);
  return marks(day)
    .filter(({ clause }) => !clause || clauseOf(clauses, clause))
    .map(({ step, until, date, ends, clause }) => ({
      key: step,
      ...steps[step],
      date,
      until: ends,
      article: clause && clauseOf(clauses, clause)?.article,
      done: at < 0 ? date !== null && step === "ANNOUNCEMENT" : at >= ORDER.indexOf(until),
    }));
}
