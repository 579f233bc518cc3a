export * from "./any-day.js";
export * from "./applications.js";
export * from "./calendars.js";
export * from "./hash.js";
export * from "./opinions.js";
export * from "./people.js";
export * from "./pools.js";
export * from "./regulations.js";
