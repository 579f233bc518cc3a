import { type OpenDay, type Place, type ProposedPerson, seatedOf } from "@kaimen/domain";
import type { Tx } from "../world.js";

/** Who has a place now, by number alone. */
export const listedPlaces = async ({ rolls }: Pick<Tx, "rolls">, day: OpenDay): Promise<Place[]> =>
  seatedOf(await rolls.of(day)).map(({ receipt, category }) => ({ receipt, category }));

/** Those of these places, unsealed for a list that masks them. Who was erased is known by number alone. */
export async function listedPeople(
  tx: Pick<Tx, "applications" | "people">,
  day: OpenDay,
  places: readonly Place[],
): Promise<ProposedPerson[]> {
  const applications = await tx.applications.listed(
    day.organisation,
    day.id,
    places.map(({ receipt }) => receipt),
  );
  const known = await tx.people.read(applications.map(({ personId }) => personId));
  return applications.map(({ receiptNumber: receipt, category, villageOrUnit, consents, personId }) => {
    const person = known.get(personId);
    const { name = "", phone = "" } = person ?? {};
    return { receipt, name, phone, category, villageOrUnit, publicationOfName: person !== undefined && consents.publicationOfName };
  });
}
