import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { requireFreePort } from "./require-free-port.js";

let other: Server;
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((resolve) => void (other = createServer().listen(0, "127.0.0.1", resolve))));
afterAll(() => void other.close());

describe("A port that another program holds", () => {
  it("is named, with what to do", async () => {
    await expect(requireFreePort(portOf(other))).rejects.toThrow(new RegExp(`Port ${portOf(other)} is taken .* PORT=`));
  });

  it("is told from a free one", async () => {
    await expect(requireFreePort(0)).resolves.toBeUndefined();
  });
});
