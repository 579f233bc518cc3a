export { type Circumstances, readDocument } from "./read-document.js";
export * from "./reading.js";
export { reportOf } from "./report.js";
