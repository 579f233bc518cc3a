import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Archived, Status } from "../open-day/open-day.js";
import type { Plan } from "../open-day/plan.js";
import type { Regulation } from "../regulation/regulation.js";
import type { ReleaseStep, ReleaseSubject } from "../release/release.js";
import type { DossierAct } from "./dossier.js";

type Stamps = Pick<
  Archived,
  | "group"
  | "approvedOn"
  | "announcedOn"
  | "channels"
  | "registrationClosesOn"
  | "selectedOn"
  | "noticePublishedOn"
  | "noticeClosesOn"
  | "settledOn"
  | "summaryPublishedOn"
>;

/** An open day at whatever status: each fact is absent until it holds. */
export type DossierDay = Plan & Partial<Stamps> & { readonly status: Status };

/** A text of the day that has left the office, and the readings that let it through. */
export type ReleasedReadings = { readonly subject: ReleaseSubject; readonly passed: readonly ReleaseStep[] };

/** What is known of one open day; people only as counts. */
export type DossierFacts = {
  readonly day: DossierDay;
  readonly host: string;
  readonly today: CivilDate;
  readonly regulation: Regulation;
  readonly calendar: WorkCalendar;
  /** Applications that stand. */
  readonly applied: number;
  readonly review?: { readonly departments: number; readonly decided: number; readonly concludedOn?: CivilDate };
  readonly selection?: { readonly method: string; readonly selected: number; readonly ground?: string };
  readonly objections: { readonly raised: number; readonly open: number };
  readonly invitations: { readonly invited: number; readonly answered: number; readonly lapsed: number };
  readonly attended: number;
  readonly opinions: {
    readonly raised: number;
    readonly answered: number;
    readonly inWriting: number;
    readonly late: number;
    readonly overdue: number;
  };
  readonly texts: readonly ReleasedReadings[];
  /** People of the day whose data the office still holds. */
  readonly kept: number;
  readonly acts: readonly DossierAct[];
};
