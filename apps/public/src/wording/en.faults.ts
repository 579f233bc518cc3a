import type { FaultCode, Values } from "@kaimen/domain";
import { shown } from "./terms.js";

export const faults: Record<FaultCode, (field: string, values: Values) => string> = {
  CONTRADICTS: (field) => `${field}: this does not agree with another answer`,
  GROUND_NEEDED: (field) => `${field}: please give a reason`,
  LAST_ADMINISTRATOR: () => "This is the last administrator. Please name another one first.",
  MALFORMED: (field) => `${field}: please check how it is written`,
  NOT_FOUND: (field) => `${field}: nothing found`,
  NOT_OFFERED: (field) => `${field}: please choose one of the answers given`,
  OUT_OF_RANGE: (field) => `${field}: this is out of range`,
  PERSONAL_DATA: (field) => `${field}: please leave out other people's details`,
  PERSONAL_IDENTIFIER: (field) => `${field}: please leave out ID and phone numbers`,
  REQUIRED: (field) => `${field}: please answer`,
  TAKEN: (field) => `${field}: somebody has this already`,
  TOO_LONG: (field, values) => `${field}: too long${values.most ? `, at most ${shown(values, "most")} characters` : ""}`,
  USED_FOR_OTHER_INPUT: () => "This page has been used for something else. Please open it again.",
};
