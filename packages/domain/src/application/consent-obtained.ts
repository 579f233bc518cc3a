import type { CivilDate } from "../calendar/civil-date.js";
import type { Fault } from "../regulation/answer.js";

/** Where somebody fills the form in for another: who asked her, and when. */
export type ConsentObtained = { readonly consentObtainedBy: string; readonly consentObtainedOn: CivilDate };

/** Nobody can have agreed in the future, and nobody's word for it is no word. */
export const consentObtainedFaults = ({ consentObtainedBy, consentObtainedOn }: ConsentObtained, today: CivilDate): Fault[] => [
  ...(consentObtainedBy.trim() ? [] : [{ field: "consentObtainedBy", code: "REQUIRED" } as const]),
  ...(consentObtainedOn <= today ? [] : [{ field: "consentObtainedOn", code: "OUT_OF_RANGE", values: { latest: today } } as const]),
];
