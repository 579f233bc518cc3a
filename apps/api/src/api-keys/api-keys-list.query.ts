import type { EntityManager } from "typeorm";
import { ApiKeyRow } from "./api-key.row.js";
import type { ApiKey } from "./api-keys.repository.js";

/** Every key that was ever issued, the newest first: an office has a handful. */
export const apiKeysOf = (manager: EntityManager, organisation: string): Promise<ApiKey[]> =>
  manager
    .createQueryBuilder(ApiKeyRow, "k")
    .where("k.organisation = :organisation", { organisation })
    .orderBy("k.issuedAt", "DESC")
    .addOrderBy("k.id", "DESC")
    .getMany();
