import type { MigrationInterface, QueryRunner } from "typeorm";
import { openToApplication } from "../platform/database/privileges.js";

/** Sign-ins of staff in a schema of their own, in the shape that better-auth 1.7.25 asks for; and the counts of the rate limits. */
export class SignIn1790000000040 implements MigrationInterface {
  readonly name = "SignIn1790000000040";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE SCHEMA IF NOT EXISTS auth");
    await runner.query(openToApplication("auth"));
    for (const statement of [USER, SESSION, ACCOUNT, VERIFICATION, TWO_FACTOR, RATE_LIMIT]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE rate_limit; DROP SCHEMA auth CASCADE");
  }
}

const USER = `
  CREATE TABLE auth."user" (
    "id" text PRIMARY KEY,
    "name" text NOT NULL,
    "email" text NOT NULL UNIQUE,
    "emailVerified" boolean NOT NULL,
    "image" text,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "username" text UNIQUE,
    "displayUsername" text,
    "twoFactorEnabled" boolean
  )`;

const SESSION = `
  CREATE TABLE auth."session" (
    "id" text PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL,
    "token" text NOT NULL UNIQUE,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL REFERENCES auth."user" ON DELETE CASCADE
  );
  CREATE INDEX ON auth."session" ("userId")`;

const ACCOUNT = `
  CREATE TABLE auth."account" (
    "id" text PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL
  );
  CREATE INDEX ON auth."account" ("userId")`;

const VERIFICATION = `
  CREATE TABLE auth."verification" (
    "id" text PRIMARY KEY,
    "identifier" text NOT NULL,
    "value" text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
  );
  CREATE INDEX ON auth."verification" ("identifier")`;

const TWO_FACTOR = `
  CREATE TABLE auth."twoFactor" (
    "id" text PRIMARY KEY,
    "secret" text NOT NULL,
    "backupCodes" text NOT NULL,
    "userId" text NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
    "verified" boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  );
  CREATE INDEX ON auth."twoFactor" ("secret");
  CREATE INDEX ON auth."twoFactor" ("userId")`;

/** Counts that may be lost with the server: not worth a line in the write-ahead log. */
const RATE_LIMIT = `
  CREATE UNLOGGED TABLE rate_limit (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  )`;
