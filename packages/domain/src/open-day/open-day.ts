import type { CivilDate } from "../calendar/civil-date.js";
import type { Reallocation } from "../quota/reallocate-seats.js";
import type { RegulationId } from "../regulation/regulation.js";
import type { RecruitmentChannel } from "../regulation/terms.js";
import type { Plan } from "./plan.js";

/** A member of the selection group (遴选小组). */
export type GroupMember = { readonly id: string; readonly name: string; readonly unit: string };

export type SelectionGroup = { readonly formedOn: CivilDate; readonly members: readonly GroupMember[] };

/** Registration kept open longer than first announced. */
export type CallExtension = { readonly from: CivilDate; readonly to: CivilDate; readonly on: CivilDate; readonly ground: string };

/** Facts that an approval adds. Which regulation governs is fixed here, so that a later version changes nothing under way. */
type Governed = Plan & {
  readonly governedBy: RegulationId;
  readonly approvedOn: CivilDate;
  /** Absent until it is formed, and where the regulation wants none. */
  readonly group?: SelectionGroup;
};

/** Facts that the call adds; without a registration stage there is no closing day. */
type Announced = Governed & {
  readonly announcedOn: CivilDate;
  readonly channels: readonly RecruitmentChannel[];
  readonly registrationClosesOn?: CivilDate;
  readonly callExtensions: readonly CallExtension[];
  /** Seats of thin groups that were moved, each with its ground: people's chances changed with them. */
  readonly reallocations?: readonly Reallocation[];
};

type Listed = Announced & { readonly selectedOn: CivilDate };

/** A public notice is open from its first to its last day, both included; absent where the town posts none. */
type Notice = { readonly noticePublishedOn: CivilDate; readonly noticeOpensOn: CivilDate; readonly noticeClosesOn: CivilDate };

type Fixed = Listed & Partial<Notice> & { readonly settledOn: CivilDate };

/** Each status carries the facts that hold in it, and no others. */
export type Planned = Plan & { readonly status: "PLANNED" };
export type Approved = Governed & { readonly status: "APPROVED" };
export type Recruiting = Announced & { readonly status: "RECRUITING"; readonly registrationClosesOn: CivilDate };
export type Reviewing = Announced & { readonly status: "REVIEWING" };
/** The list is drawn up: by lot, by admitting everybody who fits, or by the organiser. `selectedOn` once that is done. */
export type Selecting = Announced & { readonly status: "SELECTING"; readonly selectedOn?: CivilDate };
export type Selected = Listed & { readonly status: "SELECTING" };
export type Noticed = Listed & Notice & { readonly status: "NOTICED" };
export type Settled = Fixed & { readonly status: "SETTLED" };
export type UnderWay = Fixed & { readonly status: "UNDER_WAY" };
export type Held = Fixed & { readonly status: "HELD" };
export type Summarised = Fixed & { readonly status: "SUMMARISED"; readonly summaryPublishedOn: CivilDate };
export type Archived = Fixed & { readonly status: "ARCHIVED"; readonly summaryPublishedOn: CivilDate; readonly archivedOn: CivilDate };

/** Every status before the day itself. */
export type BeforeTheDay = Planned | Approved | Recruiting | Reviewing | Selecting | Noticed | Settled;

export type Cancelled = Plan & {
  readonly status: "CANCELLED";
  readonly cancelledFrom: BeforeTheDay["status"];
  readonly cancelledOn: CivilDate;
  readonly cancelGround: string;
  readonly governedBy?: RegulationId;
  /** Present where the public was called already, and so has to be told. */
  readonly announcedOn?: CivilDate;
};

export type OpenDay = BeforeTheDay | UnderWay | Held | Summarised | Archived | Cancelled;
export type Status = OpenDay["status"];
