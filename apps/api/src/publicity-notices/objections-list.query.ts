import type { Objection } from "@kaimen/domain";
import type { Personal } from "../platform/people/personal.js";
import type { Tx } from "../world.js";
import type { KeptObjection } from "./objections.repository.js";

/** An objection beside who raised it, who is masked by whoever shows it; null where she was erased. */
export type ShownObjection = Objection & Pick<KeptObjection, "id" | "receiptNumber"> & { readonly person: Personal | null };

type Reading = Pick<Tx, "people" | "objections">;

/** All objections to one notice, in order of arrival, their people in one round trip: a notice has few. */
export async function objectionsList(tx: Reading, organisation: string, openDay: string): Promise<ShownObjection[]> {
  const kept = await tx.objections.all(organisation, openDay);
  const known = await tx.people.read(kept.map(({ personId }) => personId));
  return kept.map((one) => beside(one, known));
}

export const shownObjection = async ({ people }: Reading, kept: KeptObjection): Promise<ShownObjection> =>
  beside(kept, await people.read([kept.personId]));

const beside = ({ id, receiptNumber, personId, objection }: KeptObjection, known: ReadonlyMap<string, Personal>): ShownObjection => ({
  ...objection,
  id,
  receiptNumber,
  person: known.get(personId) ?? null,
});
