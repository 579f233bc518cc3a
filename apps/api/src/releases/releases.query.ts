import type { Release } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { ReleaseRow } from "./release.row.js";
import type { ReleaseType } from "./release.type.js";

/** Texts of one town by how far they have come; at most a hundred, which is more than an office has at once. */
export async function releasesAt(manager: EntityManager, organisation: string, status: Release["status"]): Promise<ReleaseType[]> {
  const rows = await manager.find(ReleaseRow, { where: { organisation, status }, order: { document: "ASC" }, take: 100 });
  return rows.map(({ details, text }) => ({ ...details, text }));
}
