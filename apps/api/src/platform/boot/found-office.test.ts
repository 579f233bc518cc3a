import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import { readEnvironment } from "../environment/read-environment.js";
import { Closing } from "./closing.js";
import { foundOffice, type Office } from "./found-office.js";

const shuidong: Office = { code: "shuidong", name: "水东镇人民政府", kind: "TOWN", username: "admin", person: "测试管理员" };

let fresh: FreshDatabase;
let closing: Closing;

beforeEach(async () => {
  fresh = await freshDatabase();
  closing = new Closing(() => {});
});
afterEach(async () => {
  await closing.close();
  await fresh.drop();
});

const environment = () =>
  readEnvironment(
    {
      DATABASE_URL: fresh.appUrl,
      MIGRATION_DATABASE_URL: fresh.ownerUrl,
      MASTER_KEY: randomBytes(32).toString("base64"),
      SESSION_SECRET: randomBytes(48).toString("base64"),
      PUBLIC_ORIGIN: "https://www.example.gov.cn",
      PORTAL_NAME: "测试区人民政府",
      PORTAL_ID_CODE: "0000000000",
    },
    "/nowhere",
  );

const found = (office: Office) => foundOffice(office, environment(), closing, () => {});

describe("The beginning of an office in production", () => {
  it("is a town and an administrator, whose first password is shown once", async () => {
    expect(await found(shuidong)).toMatchObject({
      organisation: { code: "shuidong", kind: "TOWN" },
      username: "admin",
      firstPassword: expect.stringMatching(/.{10,}/),
    });
  });

  it("happens once: the same code again is told that it is there", async () => {
    await found(shuidong);
    await closing.close();
    closing = new Closing(() => {});
    expect(await found(shuidong)).toEqual({ nowAt: "shuidong" });
  });

  it("puts a town under its county", async () => {
    const { organisation: county } = (await found({ ...shuidong, code: "xuanzhou", kind: "COUNTY", username: "county" })) as never as {
      organisation: { id: string };
    };
    expect(await found({ ...shuidong, county: "xuanzhou" })).toMatchObject({ organisation: { parentId: county.id } });
  });

  it("names the county where there is none of that code", async () => {
    expect(await found({ ...shuidong, county: "nowhere" })).toEqual({ faults: [{ field: "county", code: "NOT_OFFERED" }] });
  });
});
