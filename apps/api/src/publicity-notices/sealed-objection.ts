import type { Objection } from "@kaimen/domain";
import { seal, unseal } from "../platform/crypto/envelope.js";
import type { Keyring } from "../platform/crypto/keyring.js";
import type { ObjectionRow } from "./objection.row.js";

const PURPOSE = "objection";
const placeOf = (row: string) => ({ table: "objection", column: "sealed", row });

type Kept = Pick<ObjectionRow, "id" | "organisation">;

/** What was said against whom, and what was found out: both are free text about people. */
export const sealObjection = (keyring: Keyring, { id, organisation }: Kept, objection: Objection) => ({
  sealed: seal(keyring.derive(PURPOSE, organisation), placeOf(id), JSON.stringify(objection)),
  masterKeyId: keyring.current,
});

export const unsealObjection = (keyring: Keyring, { id, organisation, sealed, masterKeyId }: ObjectionRow): Objection =>
  JSON.parse(unseal(keyring.derive(PURPOSE, organisation, masterKeyId), placeOf(id), sealed).toString("utf8"));
