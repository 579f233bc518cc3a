export * from "./any-day.js";
export * from "./calendars.js";
