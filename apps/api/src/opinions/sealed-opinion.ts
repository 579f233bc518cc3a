import type { Opinion } from "@kaimen/domain";
import { seal, unseal } from "../platform/crypto/envelope.js";
import type { Keyring } from "../platform/crypto/keyring.js";
import type { OpinionRow } from "./opinion.row.js";

const PURPOSE = "opinion";
const placeOf = (row: string) => ({ table: "opinion", column: "sealed", row });

/** The whole opinion as the domain knows it: question, drafts, grounds and reply are free text, and people write names into free text. */
export const sealOpinion = (keyring: Keyring, opinion: Opinion): Pick<OpinionRow, "sealed" | "masterKeyId"> => ({
  sealed: seal(keyring.derive(PURPOSE, opinion.organisation), placeOf(opinion.id), JSON.stringify(opinion)),
  masterKeyId: keyring.current,
});

export const unsealOpinion = (keyring: Keyring, { id, organisation, sealed, masterKeyId }: OpinionRow): Opinion =>
  JSON.parse(unseal(keyring.derive(PURPOSE, organisation, masterKeyId), placeOf(id), sealed).toString("utf8"));
