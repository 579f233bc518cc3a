import type { Objection } from "@kaimen/domain";
import { seal, unseal } from "../platform/crypto/envelope.js";
import type { ObjectionRow } from "./objection.row.js";

const placeOf = (row: string) => ({ table: "objection", column: "sealed", row });

/** What was said against whom, and what was found out: free text about people, which goes with who raised it when she is erased. */
export const sealObjection = (key: Buffer, id: string, objection: Objection): Buffer => seal(key, placeOf(id), JSON.stringify(objection));

/** Without the key its standing is left, and not a word. */
export function unsealObjection(key: Buffer | undefined, { id, sealed, against, status, raisedOn, decidedOn }: ObjectionRow): Objection {
  if (key) return JSON.parse(unseal(key, placeOf(id), sealed).toString("utf8"));
  const left = { against, text: "", raisedOn };
  return status === "RAISED" || !decidedOn ? { ...left, status: "RAISED" } : { ...left, status, decidedOn, decidedBy: "", reason: "" };
}
