import { randomBytes } from "node:crypto";
import type { EntityManager } from "typeorm";

/**
 * The rows of better-auth that an administrator's acts touch, written in the transaction of the act: its own
 * routes would commit by themselves, and signing up is switched off. It asks for an e-mail address; nobody has one here.
 */
const ADMIT = `
  WITH u AS (
    INSERT INTO auth."user" ("id", "name", "email", "emailVerified", "username", "displayUsername", "twoFactorEnabled")
    VALUES ($1, $2, $2 || '@staff.invalid', true, $2, $2, false) RETURNING "id"
  )
  INSERT INTO auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
  SELECT $3, "id", 'credential', "id", $4, CURRENT_TIMESTAMP FROM u`;

const id = () => randomBytes(16).toString("hex");

export class SignIns {
  constructor(private readonly manager: EntityManager) {}

  async admit(username: string, passwordHash: string): Promise<string> {
    const user = id();
    await this.manager.query(ADMIT, [user, username, id(), passwordHash]);
    return user;
  }

  /** A new first password, no second factor, and nobody signed in any more. */
  async renew(user: string, passwordHash: string): Promise<void> {
    await this.manager.query(`UPDATE auth."account" SET "password" = $2, "updatedAt" = CURRENT_TIMESTAMP WHERE "userId" = $1`, [
      user,
      passwordHash,
    ]);
    await this.manager.query(`DELETE FROM auth."twoFactor" WHERE "userId" = $1`, [user]);
    await this.manager.query(`UPDATE auth."user" SET "twoFactorEnabled" = false, "updatedAt" = CURRENT_TIMESTAMP WHERE "id" = $1`, [user]);
    await this.end(user);
  }

  async end(user: string): Promise<void> {
    await this.manager.query(`DELETE FROM auth."session" WHERE "userId" = $1`, [user]);
  }
}
