import { describe, expect, it } from "@jest/globals";
import { stateScript } from "./state-script.js";

describe("The state of a page", () => {
  it("cannot be closed by a text inside it", () => {
    expect(stateScript({ theme: "</script><script>alert(1)</script>" }).match(/<\/script>/g)).toHaveLength(1);
  });

  it("is read back as it was", () => {
    const json = stateScript({ theme: "a<b" }).replace(/<[^>]*>/g, "");
    expect(JSON.parse(json)).toEqual({ theme: "a<b" });
  });
});
