import type { FaultCode, Values } from "@kaimen/domain";
import { bornOf, type Entered } from "./entered.js";

export type Slip = { readonly field: string; readonly code: FaultCode; readonly values?: Values | null };

/** In the order of the form, so that the first error is the first field. Topics and the last two consents may stay empty. */
const NEEDED: readonly (readonly [field: string, given: (entered: Entered) => boolean])[] = [
  ["name", ({ name }) => name !== ""],
  ["phone", ({ phone }) => phone !== ""],
  ["born", (entered) => bornOf(entered) !== ""],
  ["category", ({ category }) => category !== ""],
  ["villageOrUnit", ({ villageOrUnit }) => villageOrUnit !== ""],
  ["ties", ({ ties }) => ties.length > 0],
  ["fullCivilCapacity", ({ declared }) => declared.includes("fullCivilCapacity")],
  ["processing", ({ declared }) => declared.includes("processing")],
  ["passingToDepartments", ({ declared }) => declared.includes("passingToDepartments")],
];

/** What was left empty, told before the check page. Everything else is the server's to say. */
export const leftEmpty = (entered: Entered): Slip[] =>
  NEEDED.filter(([, given]) => !given(entered)).map(([field]) => ({ field, code: "REQUIRED" }));
