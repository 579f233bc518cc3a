import { expect, it } from "@jest/globals";
import { sha256 } from "./sha256.js";

it("is the SHA-256 of FIPS 180-4, so that anybody can check a draw with a tool of their own", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
