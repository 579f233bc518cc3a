import { describe, expect, it } from "@jest/globals";
import { sha256 } from "./sha256.js";

describe("The hash of the draw", () => {
  it("is SHA-256, by the example of FIPS 180-2", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
  it("takes a text as UTF-8, as a browser does", () => {
    expect(sha256("开门")).toBe(sha256(Buffer.from("e5bc80e997a8", "hex").toString("utf8")));
  });
});
