import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import { freePort } from "./embedded/free-port.js";
import { waitUntilReachable } from "./wait-until-reachable.js";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe("Waiting for the office's own database", () => {
  it("ends as soon as it answers", async () => {
    await expect(waitUntilReachable(fresh.appUrl)).resolves.toBeUndefined();
  });

  it("ends after its patience, and says where it looked but not with which password", async () => {
    const port = await freePort();
    const url = `postgres://kaimen_app:not-to-be-seen@127.0.0.1:${port}/kaimen`;
    const told = await waitUntilReachable(url, 300).catch(({ message }) => message);
    expect(told).toContain(`127.0.0.1:${port}/kaimen`);
    expect(told).not.toContain("not-to-be-seen");
  });

  it("does not begin where the password is wrong: that does not pass by itself", async () => {
    const begun = Date.now();
    await expect(waitUntilReachable(fresh.appUrl.replace(/:[^:@/]+@/, ":wrong@"))).rejects.toThrow("password authentication failed");
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
