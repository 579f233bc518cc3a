import { register } from "node:module";

register("./typescript-loader.js", import.meta.url);

/** One server for the whole run; each test file takes a copy of the migrated template. */
export default async function startDatabase() {
  const { startTestServer } = await import("../src/testing/test-server.ts");
  const { stop, adminUrl, template } = await startTestServer(process.env.KAIMEN_TEST_DATABASE);
  process.env.KAIMEN_TEST_ADMIN_URL = adminUrl;
  process.env.KAIMEN_TEST_TEMPLATE = template;
  globalThis.stopTestServer = stop;
}
