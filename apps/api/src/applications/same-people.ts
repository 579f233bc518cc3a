import type { Person, SamePeople } from "@kaimen/domain";
import type { PersonId } from "../platform/people/people.js";
import type { Tx } from "../world.js";

type Where = { readonly organisation: string; readonly openDay: string; readonly except?: PersonId };

/**
 * Who has applied to this open day already, or may have. Two who would find each other wait for each other, and only they:
 * whoever takes this turn must not hold the open day, since one who is before her may be about to count herself in.
 */
export async function samePeople(tx: Tx, { organisation, openDay, except }: Where, person: Person): Promise<SamePeople> {
  const { certain, possible } = await tx.people.sameAs(organisation, person);
  const others = [...certain, ...possible].filter((id) => id !== except);
  const living = await tx.applications.ofPeople(organisation, openDay, others);
  const different = await withAnotherIdNumber(tx, person, living);
  const isCertain = ({ personId }: { personId: PersonId }) => certain.includes(personId) && !different.has(personId);
  return {
    certain: living.filter(isCertain).map(({ receiptNumber }) => receiptNumber),
    possible: living.filter((one) => !isCertain(one)).map(({ receiptNumber }) => receiptNumber),
  };
}

/** Two different identity numbers are two people, though name and phone be the same: father and son, say. */
async function withAnotherIdNumber(tx: Tx, { idNumber }: Person, living: readonly { personId: PersonId }[]): Promise<Set<PersonId>> {
  if (!idNumber || living.length === 0) return new Set();
  const people = await tx.people.read(living.map(({ personId }) => personId));
  const different = [...people].filter(([, other]) => other.idNumber !== null && other.idNumber !== idNumber);
  return new Set(different.map(([id]) => id));
}
