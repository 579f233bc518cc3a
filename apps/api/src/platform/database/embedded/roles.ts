import type pg from "pg";
import type { Passwords } from "./passwords.js";

export const OWNER = "kaimen_owner";
export const APPLICATION = "kaimen_app";

async function ensureRole(admin: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  await admin.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${admin.escapeLiteral(password)}`);
}

/** Both roles, with the passwords that we hold. */
export async function ensureRoles(admin: pg.Client, { owner, app }: Omit<Passwords, "admin">): Promise<void> {
  await ensureRole(admin, OWNER, owner);
  await ensureRole(admin, APPLICATION, app);
}

export async function ensureDatabase(admin: pg.Client, name: string): Promise<void> {
  const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${name} OWNER ${OWNER}`);
}
