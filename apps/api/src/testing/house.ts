import { randomBytes } from "node:crypto";
import { boot } from "../platform/boot/boot.js";
import { Closing } from "../platform/boot/closing.js";
import { freshDatabase } from "./database.js";

/** The whole house on a database of its own, behind a real door: what a stranger on the network meets. */
export async function startedHouse() {
  const database = await freshDatabase();
  const closing = new Closing((name, fault) => {
    throw new Error(`${name}: ${String(fault)}`);
  });
  const { app } = await boot(
    {
      mode: "test",
      database,
      dataDir: "/nowhere",
      masterKeys: `main:${randomBytes(32).toString("base64")}`,
      sessionSecret: randomBytes(48).toString("base64"),
      origin: "http://localhost",
      base: "",
      portal: { name: "某某区人民政府", idCode: "9999990001", footer: [] },
      host: "127.0.0.1",
      port: 0,
      drainMs: 0,
      logLevel: "silent",
    },
    closing,
    () => {},
  );
  const close = async () => {
    await closing.close();
    await database.drop();
  };
  return { app, close };
}
