import type { EntityManager } from "typeorm";
import { ApplicationRow } from "../applications/application.row.js";
import type { People } from "../platform/people/people.js";
import type { Personal } from "../platform/people/personal.js";

export type Named = Pick<ApplicationRow, "receiptNumber" | "category" | "status"> & { readonly person: Personal | null };

/** Whom an organisation has named, in the order in which it did; everybody is unsealed in one round trip. */
export async function namedThrough(manager: EntityManager, people: People, organisation: string, link: string): Promise<Named[]> {
  const rows = await manager.find(ApplicationRow, {
    where: { organisation, nominatedThrough: link },
    order: { submittedAt: "ASC", id: "ASC" },
  });
  const known = await people.read(rows.map(({ personId }) => personId));
  return rows.map(({ receiptNumber, category, status, personId }) => ({
    receiptNumber,
    category,
    status,
    person: known.get(personId) ?? null,
  }));
}
