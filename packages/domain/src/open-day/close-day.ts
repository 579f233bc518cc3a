import type { Held, UnderWay } from "./open-day.js";

/** The day is over; opinions may still come in. */
export const closeDay = (day: UnderWay): Held => ({ ...day, status: "HELD" });
