import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { forgetExpired } from "./forget-expired.js";

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
  await test.database.query(
    `INSERT INTO auth."user" ("id", "name", "email", "emailVerified") VALUES ('usr_1', '测试员', 'usr_1@example.org', true)`,
  );
  const session = `INSERT INTO auth."session" ("id", "expiresAt", "token", "updatedAt", "userId") VALUES ($1, $2, $1, now(), 'usr_1')`;
  await test.database.query(session, ["early", "2026-06-22T10:00:00Z"]);
  await test.database.query(session, ["late", "2026-06-22T10:00:01Z"]);
  await test.database.query(
    `INSERT INTO auth."verification" ("id", "identifier", "value", "expiresAt") VALUES ('code', 'x', 'y', '2026-06-22T10:00:00Z')`,
  );
});
afterAll(() => test?.close());

describe("Sessions that are over", () => {
  it("are forgotten with their last moment, and no other", async () => {
    await forgetExpired(test.database, { now: () => instantOf("2026-06-22T10:00:00Z") });
    expect(await test.database.query('SELECT "id" FROM auth."session"')).toEqual([{ id: "late" }]);
    expect(await test.database.query('SELECT "id" FROM auth."verification"')).toEqual([]);
  });
});
