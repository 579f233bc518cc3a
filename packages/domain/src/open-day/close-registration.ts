import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import type { Recruiting, Reviewing, Selecting } from "./open-day.js";
import { nextStage } from "./stages.js";

/** Ends registration on its last day or later. Sooner would turn away people who were told that they had until then. */
export function closeRegistration(
  day: Recruiting,
  { today, regulation }: Omit<Circumstances, "calendar">,
): Reviewing | Selecting | Refusal {
  const { registration } = regulation;
  const { registrationClosesOn } = day;
  if (registration && today < registrationClosesOn) return refuse("TOO_EARLY", registration, { today, due: registrationClosesOn });
  return { ...day, status: nextStage("RECRUITING", regulation) === "REVIEWING" ? "REVIEWING" : "SELECTING" };
}
