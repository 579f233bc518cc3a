import type { Instant } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { ApiKeyRow } from "./api-key.row.js";

export type ApiKey = Readonly<Omit<ApiKeyRow, "digest">>;

/** The dashboard keys of every organisation. */
export class ApiKeys {
  constructor(private readonly manager: EntityManager) {}

  async hold(organisation: string, id: string): Promise<ApiKey> {
    const row = await this.manager.findOne(ApiKeyRow, { where: { id, organisation }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("key", id);
    return row;
  }

  async add(key: ApiKey, digest: Buffer): Promise<ApiKey> {
    await this.manager.insert(ApiKeyRow, { ...key, digest });
    return key;
  }

  async revoke(key: ApiKey, revokedAt: Instant): Promise<ApiKey> {
    await this.manager.update(ApiKeyRow, { id: key.id }, { revokedAt });
    return { ...key, revokedAt };
  }
}
