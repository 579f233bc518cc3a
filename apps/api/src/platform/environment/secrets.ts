import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Secrets = { readonly masterKeys: string; readonly sessionSecret: string };

const fresh = (): Secrets => ({
  masterKeys: `demo:${randomBytes(32).toString("base64")}`,
  sessionSecret: randomBytes(48).toString("base64"),
});

/** A demo's secrets: made once, kept beside its data and readable by its owner alone. */
export function demoSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(fresh()), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
