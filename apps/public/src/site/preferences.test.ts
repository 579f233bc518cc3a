import { describe, expect, it } from "@jest/globals";
import { preferencesCookie, readPreferences } from "./preferences.js";

const valueIn = (cookie: string) => decodeURIComponent(cookie.split(";")[0]?.split("=")[1] ?? "");

describe("How a reader likes the pages", () => {
  it("is the ordinary view on a first visit, when the elder version is still to be offered", () => {
    expect(readPreferences(undefined)).toMatchObject({ view: "ordinary", chosen: false });
  });

  it("is remembered, one choice leaving the others as they were", () => {
    const elder = preferencesCookie(readPreferences("language=en"), "view", "elder", "/kaimen");
    expect(readPreferences(valueIn(elder))).toMatchObject({ view: "elder", language: "en", chosen: true });
    expect(elder).toContain("Path=/kaimen;");
  });

  it("takes nothing from a cookie but the choices that exist", () => {
    expect(readPreferences("view=%3Cscript%3E&language=xx")).toMatchObject({ view: "ordinary", language: "zh-CN" });
  });
});
