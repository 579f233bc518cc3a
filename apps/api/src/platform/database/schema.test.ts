import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { DataSource } from "typeorm";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import { connect } from "./connect.js";
import { migrate, ownerConnection } from "./migrate.js";
import { appendOnly } from "./privileges.js";

let fresh: FreshDatabase;
let owner: DataSource;
let app: DataSource;

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = await ownerConnection(fresh.ownerUrl).initialize();
  app = await connect(fresh.appUrl);
});

afterAll(async () => {
  await Promise.all([owner?.destroy(), app?.destroy()]);
  await fresh?.drop();
});

/** Indexes and constraints belong to the migrations alone; a row need not repeat them, only the columns that it reads. */
const ofColumns = (statement: string) => !/INDEX|CONSTRAINT|COMMENT ON/.test(statement);

describe("The migrated schema", () => {
  it("has the tables and columns that the rows read, so that neither changes without the other", async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter(ofColumns)).toEqual([]);
  });

  it("is complete: migrating again finds nothing to do", async () => {
    expect(await migrate(fresh.ownerUrl)).toEqual([]);
  });
});

describe("The application's role", () => {
  it("reads and writes what the owner makes", async () => {
    await owner.query("CREATE TABLE plain (id serial, line text)");
    await app.query("INSERT INTO plain (line) VALUES ('a')");
    await app.query("UPDATE plain SET line = 'b'");
    expect(await app.query("DELETE FROM plain RETURNING line")).toEqual([[{ line: "b" }], 1]);
  });

  it.each([
    "CREATE TABLE other (id text)",
    "DROP TABLE plain",
    "ALTER TABLE plain ADD COLUMN more text",
    "TRUNCATE plain",
    "CREATE SCHEMA s",
  ])("cannot reshape the schema: %s", async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("adds to an append-only table, and can neither change nor remove a line of it", async () => {
    await owner.query(`CREATE TABLE kept (line text); ${appendOnly("kept")}`);
    await app.query("INSERT INTO kept VALUES ('a')");
    await expect(app.query("UPDATE kept SET line = 'b'")).rejects.toThrow("permission denied");
    await expect(app.query("DELETE FROM kept")).rejects.toThrow("permission denied");
    await expect(app.query("TRUNCATE kept")).rejects.toThrow("permission denied");
    expect(await app.query("SELECT line FROM kept")).toEqual([{ line: "a" }]);
  });
});

describe("What is read back", () => {
  it("keeps a legal day as its text and a moment as an Instant, whatever zone the machine is in", async () => {
    const [row] = await app.query("SELECT date '2026-06-22' AS day, timestamptz '2026-06-22 09:00:00+08' AS moment");
    expect(row).toEqual({ day: "2026-06-22", moment: "2026-06-22T01:00:00.000Z" });
  });

  it("is the same through a row as through plain SQL", async () => {
    const town = { id: "t", code: "shuidong", name: "水东镇", kind: "TOWN", createdAt: "2026-06-22T01:00:00.000Z" };
    await app.getRepository("organisation").insert(town);
    expect(await app.getRepository("organisation").findOneByOrFail({ id: "t" })).toMatchObject(town);
  });
});
