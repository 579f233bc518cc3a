import { resolve } from "node:path";
import * as check from "./checks.js";
import { readCommon } from "./common.js";
import type { Environment } from "./environment.js";
import { readDemoPortal } from "./portal.js";
import type { Reader } from "./reader.js";
import { demoSecrets } from "./secrets.js";

/** A demo may stand on a server of one's own, where both roles are named. */
function databaseOf(reader: Reader): Environment["database"] {
  const [appUrl, ownerUrl] = [reader.given("DATABASE_URL"), reader.given("MIGRATION_DATABASE_URL")];
  if (!appUrl !== !ownerUrl) reader.fault("DATABASE_URL and MIGRATION_DATABASE_URL go together: give both, or neither");
  return appUrl && ownerUrl ? { appUrl, ownerUrl } : undefined;
}

/** Needs nothing, and listens on this machine only: its sign-ins are printed on the screen. */
export function readDemo(reader: Reader, mode: "demo" | "test", home: string): Environment {
  const common = readCommon(reader, "warn");
  const dataDir = resolve(reader.given("KAIMEN_DATA") ?? home);
  return {
    ...common,
    ...demoSecrets(dataDir),
    mode,
    database: databaseOf(reader),
    dataDir,
    origin: reader.optional("PUBLIC_ORIGIN", check.publicOrigin) ?? `http://localhost:${common.port}`,
    portal: readDemoPortal(reader),
    host: reader.given("HOST") ?? "127.0.0.1",
    drainMs: 0,
  };
}
