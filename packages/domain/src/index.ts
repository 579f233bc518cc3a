export * from "./calendar/civil-date.js";
export * from "./regulation/answer.js";
export * from "./regulation/clause.js";
export * from "./regulation/refusal.js";
export * from "./regulation/regulation.js";
export * from "./regulation/terms.js";
