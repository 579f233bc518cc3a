import type { CivilDate } from "../calendar/civil-date.js";
import type { Phone } from "../identity/phone.js";

export const OBJECTION_STATUSES = ["RAISED", "UPHELD", "DISMISSED"] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

/** An objection (异议) to one person on a notice. Who raised it is kept like every other person, and never shown to the public. */
export type Objection = {
  readonly against: string;
  readonly text: string;
  readonly raisedOn: CivilDate;
} & (
  | { readonly status: "RAISED" }
  | { readonly status: "UPHELD" | "DISMISSED"; readonly decidedOn: CivilDate; readonly decidedBy: string; readonly reason: string }
);

export type Objector = { readonly name: string; readonly phone: Phone };
export type RaisedObjection = { readonly objection: Objection & { readonly status: "RAISED" }; readonly by: Objector };
