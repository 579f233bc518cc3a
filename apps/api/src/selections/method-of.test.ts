import { describe, expect, it } from "@jest/globals";
import { methodOf } from "./method-of.js";

describe("The method by which people were chosen", () => {
  it("is the lot, or the organiser's proposal", () => expect([methodOf("LOT"), methodOf("ORGANISER")]).toEqual(["LOT", "ORGANISER"]));

  it("is none where everybody fitted, or before a list stands", () =>
    expect([methodOf("EVERYBODY"), methodOf(null), methodOf(undefined)]).toEqual([undefined, undefined, undefined]));
});
