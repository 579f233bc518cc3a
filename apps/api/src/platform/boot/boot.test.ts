import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import type { Demo } from "../demo/demo.js";
import type { Environment, Mode } from "../environment/environment.js";
import { boot } from "./boot.js";
import { Closing } from "./closing.js";

let fresh: FreshDatabase;
let closing: Closing;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterEach(() => closing.close());
afterAll(() => fresh.drop());

const environment = (mode: Mode): Environment => ({
  mode,
  database: fresh,
  dataDir: "/nowhere",
  masterKeys: `main:${randomBytes(32).toString("base64")}`,
  sessionSecret: "irrelevant",
  origin: "http://localhost",
  base: "",
  portal: { name: "某某区人民政府", idCode: "9999990001", footer: [] },
  host: "127.0.0.1",
  port: 0,
  drainMs: 0,
  logLevel: "silent",
});

function start(mode: Mode, demo?: Demo) {
  closing = new Closing((name, fault) => {
    throw new Error(`${name}: ${String(fault)}`);
  });
  return boot(environment(mode), closing, () => {}, { demo });
}

const counted = () => {
  const demo = { filled: 0, signIns: [], fill: async () => void demo.filled++ };
  return demo;
};

describe("From nothing to an open door", () => {
  it("is ready when it says so, and closed when it is asked to close", async () => {
    const { port } = await start("test");
    expect((await fetch(`http://127.0.0.1:${port}/healthz/ready`)).status).toBe(200);
    await closing.close();
    await expect(fetch(`http://127.0.0.1:${port}/healthz/live`)).rejects.toThrow("fetch failed");
  });

  it("fills nothing where it is not a demo", async () => {
    const demo = counted();
    await start("test", demo);
    expect(demo.filled).toBe(0);
  });

  it("fills the demo on the first start, and leaves it alone on the second", async () => {
    const demo = counted();
    await start("demo", demo);
    await closing.close();
    await start("demo", demo);
    expect(demo.filled).toBe(1);
  });

  it("serves no invented data in production", async () => {
    await expect(start("production")).rejects.toThrow("holds a demo");
  });

  it("closes what it had opened where it fails on the way", async () => {
    await expect(start("production")).rejects.toThrow();
    await expect(closing.close()).resolves.toBeUndefined();
  });
});

describe("A demo that was cut short while it was filled", () => {
  it("is refused on a server of the office's own, where nothing is thrown away", async () => {
    const cut = await freshDatabase();
    closing = new Closing(() => {});
    const broken: Demo = { signIns: [], fill: () => Promise.reject(new Error("killed")) };
    const own = { ...environment("demo"), database: cut };
    await expect(boot(own, closing, () => {}, { demo: broken })).rejects.toThrow("killed");
    await closing.close();
    closing = new Closing(() => {});
    await expect(boot(own, closing, () => {}, { demo: counted() })).rejects.toThrow("cut short");
    await closing.close();
    await cut.drop();
  });
});
