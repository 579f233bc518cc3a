import type { Opinion } from "@kaimen/domain";
import { seal, unseal } from "../platform/crypto/envelope.js";
import type { Keyring } from "../platform/crypto/keyring.js";
import type { OpinionRow } from "./opinion.row.js";

type Sealed = Pick<OpinionRow, "sealed" | "masterKeyId">;

const PURPOSE = "opinion";
const placeOf = (row: string) => ({ table: "opinion", column: "sealed", row });

/**
 * The whole opinion as the domain knows it: question, drafts, grounds and reply are free text, and people write names into free text. Who
 * raised it takes it along when she is erased, since it lies under her own key: no master key opens it.
 */
export const sealForPerson = (key: Buffer, opinion: Opinion): Sealed => ({
  sealed: seal(key, placeOf(opinion.id), JSON.stringify(opinion)),
  masterKeyId: null,
});

/** What nobody put a name to is the town's. */
export const sealForTown = (keyring: Keyring, opinion: Opinion): Sealed => ({
  sealed: seal(keyring.derive(PURPOSE, opinion.organisation), placeOf(opinion.id), JSON.stringify(opinion)),
  masterKeyId: keyring.current,
});

/** Null where it was sealed for a person who was erased since. */
export function unsealOpinion(keyring: Keyring, keys: ReadonlyMap<string, Buffer>, row: OpinionRow): Opinion | null {
  const { id, organisation, person, masterKeyId, sealed } = row;
  const key = masterKeyId === null ? keys.get(person ?? "") : keyring.derive(PURPOSE, organisation, masterKeyId);
  return key ? JSON.parse(unseal(key, placeOf(id), sealed).toString("utf8")) : null;
}
