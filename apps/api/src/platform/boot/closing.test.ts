import { describe, expect, it } from "@jest/globals";
import { Closing } from "./closing.js";

describe("Closing what was opened", () => {
  it("goes backwards, so that the door is shut before the database goes", async () => {
    const order: string[] = [];
    const closing = new Closing(() => {});
    for (const name of ["database", "server"]) closing.add(name, async () => void order.push(name));
    await closing.close();
    expect(order).toEqual(["server", "database"]);
  });

  it("goes on where one does not close, and says which", async () => {
    const faults: string[] = [];
    let closed = false;
    const closing = new Closing((name) => faults.push(name));
    closing.add("database", async () => void (closed = true));
    closing.add("server", () => Promise.reject(new Error("stuck")));
    await closing.close();
    expect({ faults, closed }).toEqual({ faults: ["server"], closed: true });
  });

  it("happens once, however often it is asked for", async () => {
    let times = 0;
    const closing = new Closing(() => {});
    closing.add("server", async () => void times++);
    await Promise.all([closing.close(), closing.close()]);
    expect(times).toBe(1);
  });
});
