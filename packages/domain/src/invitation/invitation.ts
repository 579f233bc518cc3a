import type { CivilDate } from "../calendar/civil-date.js";
import type { Place } from "./roll.js";
import type { Promotion } from "./vacate.js";

export const INVITATION_STATUSES = ["INVITED", "ACCEPTED", "DECLINED", "LAPSED"] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** An invitation (邀请) to one person on the settled list. */
export type Invitation = Place & {
  readonly status: InvitationStatus;
  readonly invitedOn: CivilDate;
  readonly answeredOn?: CivilDate;
  readonly reason?: string;
  /** In whose place, where a reserve moved up. */
  readonly promotion?: Promotion;
};

/** Somebody keeps a chair for her. */
export const isComing = ({ status }: Pick<Invitation, "status">): boolean => status === "INVITED" || status === "ACCEPTED";

export const invite = ({ receipt, category }: Place, invitedOn: CivilDate, promotion?: Promotion): Invitation => ({
  receipt,
  category,
  status: "INVITED",
  invitedOn,
  ...(promotion ? { promotion } : {}),
});
