import { outsideLead } from "../calendar/readings.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import type { Approved, GroupMember } from "./open-day.js";

export type FormSelectionGroup = { readonly members: readonly GroupMember[] };
export type WithGroup = Approved & { readonly group: NonNullable<Approved["group"]> };

function memberFaults(members: readonly GroupMember[]): Fault[] {
  return members.flatMap(({ id, name }, at): Fault[] => [
    ...(name.trim() ? [] : [{ field: `members.${at}.name`, code: "REQUIRED" } as const]),
    ...(members.findIndex((one) => one.id === id) < at
      ? [{ field: `members.${at}.id`, code: "CONTRADICTS", values: { name } } as const]
      : []),
  ]);
}

/** 第五条: the organiser sets up the selection group (遴选小组). Formed anew, it takes the place of the former one. */
export function formSelectionGroup(
  day: Approved,
  { members }: FormSelectionGroup,
  { today, regulation, calendar }: Circumstances,
): WithGroup | Refusal | InvalidInput {
  const faults = members.length === 0 ? [{ field: "members", code: "REQUIRED" } as const] : memberFaults(members);
  if (faults.length > 0) return invalid(...faults);

  const { selectionGroup, lead } = regulation;
  if (selectionGroup && members.length < selectionGroup.content.leastMembers)
    return refuse("TOO_FEW_MEMBERS", selectionGroup, { members: members.length, least: selectionGroup.content.leastMembers });
  const refusal = outsideLead({ act: "FORM_GROUP", on: today, event: day.date }, lead, calendar);
  return refusal ?? { ...day, group: { formedOn: today, members } };
}
