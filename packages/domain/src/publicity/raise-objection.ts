import type { CivilDate } from "../calendar/civil-date.js";
import { type Phone, readPhone } from "../identity/phone.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { PublicityPeriod } from "./notice-period.js";
import type { RaisedObjection } from "./objection.js";

export type RaiseObjection = { readonly against: string; readonly name: string; readonly phone: string; readonly text: string };

/** The notice as it stands: its period, and the receipt numbers on it. */
export type OpenNotice = Pick<PublicityPeriod, "closesOn"> & { readonly receipts: readonly string[] };

const LONGEST = 2000;

function faultsOf({ against, name, phone, text }: RaiseObjection, { receipts }: OpenNotice): Fault[] {
  const faults: Fault[] = [];
  if (!receipts.includes(against)) faults.push({ field: "against", code: "NOT_OFFERED" });
  if (!name.trim()) faults.push({ field: "name", code: "REQUIRED" });
  if (!phone.trim()) faults.push({ field: "phone", code: "REQUIRED" });
  else if (!readPhone(phone)) faults.push({ field: "phone", code: "MALFORMED" });
  if (!text.trim()) faults.push({ field: "text", code: "REQUIRED" });
  if (text.length > LONGEST) faults.push({ field: "text", code: "TOO_LONG", values: { most: LONGEST } });
  return faults;
}

/**
 * From the publication to 24:00 of the last day, rest days included. By name and with a phone: an objection takes a
 * place from somebody, so the office must be able to ask back. Anonymous hints are opinions, and have their own way.
 */
export function raiseObjection(
  input: RaiseObjection,
  notice: OpenNotice,
  today: CivilDate,
  { noticeTerms, publicNotice }: Pick<Regulation, "noticeTerms" | "publicNotice">,
): RaisedObjection | Refusal | InvalidInput {
  const clause = noticeTerms ?? publicNotice;
  if (clause && today > notice.closesOn) return refuse("TOO_LATE", clause, { today, closedOn: notice.closesOn });
  const faults = faultsOf(input, notice);
  if (faults.length > 0) return invalid(...faults);
  return {
    objection: { status: "RAISED", against: input.against, text: input.text.trim(), raisedOn: today },
    by: { name: input.name.trim(), phone: readPhone(input.phone) as Phone },
  };
}
