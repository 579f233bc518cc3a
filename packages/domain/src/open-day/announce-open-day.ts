import type { CivilDate } from "../calendar/civil-date.js";
import { outsideLead } from "../calendar/readings.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { RecruitmentChannel } from "../regulation/terms.js";
import { refuseUnreleased } from "../release/refuse-unreleased.js";
import type { Circumstances } from "./circumstances.js";
import type { Approved, Recruiting, Reviewing, Selecting } from "./open-day.js";
import type { ReleasedText } from "./released-text.js";
import { hasStage, nextStage } from "./stages.js";

export type AnnounceOpenDay = ReleasedText & {
  readonly channels: readonly RecruitmentChannel[];
  /** The last day on which one may apply; nothing where the town takes no registration. */
  readonly registrationClosesOn?: CivilDate;
};

/** A call that closed on the day it was published would leave nobody a whole day to read it. */
function closingFaults({ registrationClosesOn: closes }: AnnounceOpenDay, day: Approved, today: CivilDate): Fault[] {
  const field = "registrationClosesOn";
  if (!closes) return [{ field, code: "REQUIRED" }];
  return closes > today && closes < day.date ? [] : [{ field, code: "OUT_OF_RANGE", values: { after: today, before: day.date } }];
}

function faultsOf(input: AnnounceOpenDay, day: Approved, { today, regulation }: Circumstances): Fault[] {
  if (day.date <= today) return [{ field: "date", code: "OUT_OF_RANGE", values: { after: today } }];
  return [
    ...(input.channels.length > 0 ? [] : [{ field: "channels", code: "REQUIRED" } as const]),
    ...(hasStage(regulation, "REGISTRATION") ? closingFaults(input, day, today) : []),
  ];
}

function refusalOf(
  { textHash, release }: AnnounceOpenDay,
  day: Approved,
  { today, regulation, calendar }: Circumstances,
): Refusal | undefined {
  const { selectionGroup, lead } = regulation;
  if (selectionGroup && !day.group) return refuse("GROUP_NEEDED", selectionGroup, { least: selectionGroup.content.leastMembers });
  return (
    outsideLead({ act: "ANNOUNCE", on: today, event: day.date }, lead, calendar) ??
    refuseUnreleased("ANNOUNCEMENT", textHash, release, regulation)
  );
}

/** Calls for representatives (公开征集). Where there is no registration the day goes on to the first stage that there is. */
export function announceOpenDay(
  day: Approved,
  input: AnnounceOpenDay,
  circumstances: Circumstances,
): Recruiting | Reviewing | Selecting | Refusal | InvalidInput {
  const faults = faultsOf(input, day, circumstances);
  if (faults.length > 0) return invalid(...faults);
  const refusal = refusalOf(input, day, circumstances);
  if (refusal) return refusal;

  const announced = { ...day, announcedOn: circumstances.today, channels: input.channels, callExtensions: [] };
  const { registrationClosesOn } = input;
  if (hasStage(circumstances.regulation, "REGISTRATION") && registrationClosesOn)
    return { ...announced, status: "RECRUITING", registrationClosesOn };
  return { ...announced, status: nextStage("RECRUITING", circumstances.regulation) === "REVIEWING" ? "REVIEWING" : "SELECTING" };
}
