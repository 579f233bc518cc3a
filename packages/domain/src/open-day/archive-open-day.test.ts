import { describe, expect, it } from "@jest/globals";
import { held, released, summarised } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { silent } from "../testing/regulations.js";
import { archiveOpenDay } from "./archive-open-day.js";
import { publishSummary } from "./publish-summary.js";

describe("Publishing the summary", () => {
  it("is dated by the day it was published", () => {
    expect(publishSummary(held(), released("SUMMARY"), on("2026-06-26"))).toMatchObject({
      status: "SUMMARISED",
      summaryPublishedOn: "2026-06-26",
    });
  });

  it("is refused for words that nobody read", () => {
    expect(publishSummary(held(), { textHash: "any", release: undefined }, on("2026-06-26"))).toMatchObject({ refused: "NOT_RELEASED" });
  });
});

describe("Archiving an open day (第八条)", () => {
  it("is refused while one opinion is unanswered", () => {
    expect(archiveOpenDay(summarised(), 1, on("2026-07-20"))).toEqual({
      refused: "OPINIONS_OPEN",
      basis: { article: "第八条" },
      values: { unanswered: 1 },
    });
  });

  it("is lawful once every one is answered", () => {
    expect(archiveOpenDay(summarised(), 0, on("2026-07-20"))).toMatchObject({ status: "ARCHIVED", archivedOn: "2026-07-20" });
  });

  it("waits for nothing where the regulation does not ask for answers", () => {
    expect(archiveOpenDay(summarised(), 1, on("2026-07-20", { regulation: silent() }))).toMatchObject({ status: "ARCHIVED" });
  });
});
