import { describe, expect, it } from "@jest/globals";
import { servedFrom } from "./shell-rule.js";

const scope = "https://town.example/kaimen/admin/door/";
const files = ["assets/door-1.js", "door.svg"];
const served = (path: string, more: object = {}) =>
  servedFrom({ method: "GET", mode: "cors", url: `https://town.example${path}`, ...more }, scope, files);

describe("What the door answers without a network", () => {
  it.each(["/kaimen/admin/door/", "/kaimen/admin/door/day-1?x=1"])("is its page at %s", (path) =>
    expect(served(path, { mode: "navigate" })).toBe("PAGE"),
  );
  it.each(["/kaimen/admin/assets/door-1.js", "/kaimen/admin/door.svg"])("is its file %s", (path) => expect(served(path)).toBe("FILE"));
  it.each(["/kaimen/admin/graphql", "/kaimen/admin/auth/state", "/kaimen/admin/assets/index-2.js", "/kaimen/graphql"])(
    "is never %s",
    (path) => expect(served(path)).toBe("NETWORK"),
  );
  it("is no other page of the office", () => expect(served("/kaimen/admin/open-days", { mode: "navigate" })).toBe("NETWORK"));
  it("is nothing that is posted, not even to a page of the door", () =>
    expect(served("/kaimen/admin/door/", { method: "POST", mode: "navigate" })).toBe("NETWORK"));
});
