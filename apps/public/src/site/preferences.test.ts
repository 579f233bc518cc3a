import { describe, expect, it } from "@jest/globals";
import { preferencesCookie, readPreferences } from "./preferences.js";

const after = (cookie: string | undefined, ...sent: string[]) =>
  readPreferences(decodeURIComponent(preferencesCookie(readPreferences(cookie), sent, "/kaimen").split(";")[0]?.split("=")[1] ?? ""));

describe("How a reader likes the pages", () => {
  it("is the ordinary view on a first visit, when the elder version is still to be offered", () => {
    expect(readPreferences(undefined)).toMatchObject({ view: "ordinary", tools: "closed", chosen: false });
  });

  it("is remembered, one choice leaving the others as they were", () => {
    expect(after("language=en", "view=elder")).toMatchObject({ view: "elder", language: "en", chosen: true });
    expect(preferencesCookie(readPreferences(undefined), ["view=elder"], "/kaimen")).toContain("Path=/kaimen;");
  });

  it("takes nothing from a cookie but the choices that exist", () => {
    expect(readPreferences("view=%3Cscript%3E&language=xx&contrast=pink")).toEqual({ ...readPreferences(undefined), chosen: true });
  });
});

describe("The accessible toolbar", () => {
  const used = "view=elder&language=en&size=largest&contrast=blue&guide=cross&pointer=big&tools=open";

  it("stays open on the next page, with what was chosen in it", () => {
    expect(after("", "tools=open", "size=largest")).toMatchObject({ tools: "open", size: "largest" });
  });

  it("puts back what it has changed (重置), and leaves the elder version and the language alone", () => {
    expect(after(used, "tools=reset")).toMatchObject({
      size: "normal",
      contrast: "normal",
      guide: "none",
      pointer: "normal",
      tools: "open",
    });
    expect(after(used, "tools=reset")).toMatchObject({ view: "elder", language: "en" });
  });

  it("is put away with everything it did (退出)", () => {
    expect(after(used, "tools=open", "tools=closed")).toEqual(after("view=elder&language=en", "tools=closed"));
  });
});
