import { resolve } from "node:path";
import * as check from "./checks.js";
import { readCommon } from "./common.js";
import type { Environment } from "./environment.js";
import { readPortal } from "./portal.js";
import type { Reader } from "./reader.js";

const userOf = (url: string) => (URL.canParse(url) ? new URL(url).username : "");

function databaseOf(reader: Reader) {
  const appUrl = reader.required("DATABASE_URL", "where the application's role (kaimen_app) reaches the database", check.databaseUrl);
  const ownerUrl = reader.required("MIGRATION_DATABASE_URL", "where the owner (kaimen_owner) reaches the same database", check.databaseUrl);
  if (appUrl && userOf(appUrl) === userOf(ownerUrl)) {
    reader.fault("DATABASE_URL and MIGRATION_DATABASE_URL name the same role: the one that serves must not own the journal");
  }
  return { appUrl, ownerUrl };
}

/** Nothing is assumed: what protects citizens has to be stated. */
export const readProduction = (reader: Reader, home: string): Environment => ({
  ...readCommon(reader, "info"),
  mode: "production",
  database: databaseOf(reader),
  dataDir: resolve(reader.given("KAIMEN_DATA") ?? home),
  masterKeys: check.keyringText(reader.required("MASTER_KEY", "32 random bytes in base64 (openssl rand -base64 32)", check.masterKey)),
  sessionSecret: reader.required("SESSION_SECRET", "at least 32 random characters (openssl rand -base64 48)", check.sessionSecret),
  origin: reader.required("PUBLIC_ORIGIN", "the address that citizens see, such as https://www.example.gov.cn", check.publicOrigin),
  portal: readPortal(reader),
  host: reader.given("HOST") ?? "0.0.0.0",
  drainMs: 5_000,
});
