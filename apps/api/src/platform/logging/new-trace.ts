import { randomBytes } from "node:crypto";

/** Ours alone: a number that a caller could choose would forge our logs. */
export const newTrace = (): string => randomBytes(8).toString("hex");
