import { describe, expect, it } from "@jest/globals";
import { readPreferences } from "../../site/preferences.js";
import { viewAct } from "./view.act.js";

const page = { site: { base: "/kaimen" }, preferences: readPreferences(undefined) };

const leadsTo = async (back: string) => {
  const acted = await viewAct({} as never, { form: { choice: "view=elder", back }, params: {}, page: page as never });
  return "to" in acted ? acted.to : undefined;
};

describe("Choosing the elder version", () => {
  it("comes back to the page it was chosen on", async () => {
    expect(await leadsTo("/kaimen/shuidong/regulation")).toBe("/kaimen/shuidong/regulation");
  });

  it.each(["https://evil.example/", "//evil.example/", "/other", "/\\evil.example"])("never leads away from the site: %s", async (back) => {
    expect(await leadsTo(back)).toBe("/kaimen/");
  });
});
