import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `admin` is the server's superuser and only the launcher's; `owner` migrates; `app` serves. */
export type Passwords = { readonly admin: string; readonly owner: string; readonly app: string };

const fresh = () => randomBytes(24).toString("hex");

/** Made once and kept beside the data, readable by us alone. */
export function passwords(dataDir: string): Passwords {
  const file = join(dataDir, "passwords.json");
  if (!existsSync(file)) {
    const made: Passwords = { admin: fresh(), owner: fresh(), app: fresh() };
    writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  try {
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(`The data in ${dataDir} belongs to another account of this machine. Start as that account, or move the folder away.`);
  }
}
