import type { DataSource } from "typeorm";
import { connect } from "../platform/database/connect.js";
import { ownerConnection } from "../platform/database/migrate.js";
import { freshDatabase } from "./database.js";

/** A database of one's own, as the application meets it and as its owner does. */
export type OpenDatabase = { readonly database: DataSource; readonly owner: DataSource; close(): Promise<void> };

export async function openDatabase(poolSize = 10): Promise<OpenDatabase> {
  const { appUrl, ownerUrl, drop } = await freshDatabase();
  const database = await connect(appUrl, { poolSize });
  const owner = await ownerConnection(ownerUrl).initialize();
  const close = async () => {
    await Promise.all([database.destroy(), owner.destroy()]);
    await drop();
  };
  return { database, owner, close };
}
