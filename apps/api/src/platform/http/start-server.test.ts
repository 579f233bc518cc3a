import { describe, expect, it } from "@jest/globals";
import { gateParts } from "../../testing/gate.js";
import { overTheWire } from "../../testing/over-the-wire.js";
import { startServer } from "./start-server.js";

const here = { port: 0, host: "127.0.0.1", drainMs: 0 };
const ready = ({ app }: Awaited<ReturnType<typeof startServer>>) => overTheWire(app, { url: "/healthz/ready" });

describe("Readiness", () => {
  it("is given while the database answers", async () => {
    const running = await startServer(gateParts(), here);
    expect(await ready(running)).toMatchObject({ status: 200, body: '{"ready":true,"draining":false}' });
    await running.stop();
  });

  it("is taken back while the database does not answer, and the process still lives", async () => {
    const running = await startServer(
      gateParts({ health: { draining: false, databaseAnswers: () => Promise.reject(new Error("gone")) } }),
      here,
    );
    expect((await ready(running)).status).toBe(503);
    expect((await overTheWire(running.app, { url: "/healthz/live" })).status).toBe(200);
    await running.stop();
  });

  it("turns false before the door closes, so that a proxy can look elsewhere", async () => {
    const running = await startServer(gateParts(), { ...here, drainMs: 300 });
    const stopped = running.stop();
    expect(await ready(running)).toMatchObject({ status: 503, body: '{"ready":false,"draining":true}' });
    await stopped;
    await expect(ready(running)).rejects.toThrow();
  });
});

describe("Stopping", () => {
  it("can be asked for twice", async () => {
    const running = await startServer(gateParts(), here);
    await Promise.all([running.stop(), running.stop()]);
  });
});

describe("A port that is taken", () => {
  it("is named, with what to do", async () => {
    const first = await startServer(gateParts(), here);
    await expect(startServer(gateParts(), { ...here, port: first.port })).rejects.toThrow(
      `Port ${first.port} is taken. Set PORT to another one.`,
    );
    await first.stop();
  });
});
