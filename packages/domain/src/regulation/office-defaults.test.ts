import { describe, expect, it } from "@jest/globals";
import { articleOf, byArticle } from "./clause.js";
import { OFFICE_DEFAULTS, withOfficeDefaults } from "./office-defaults.js";
import { shuidong2024 } from "./packs/shuidong-2024/clauses.js";

describe("The office's own settings (本单位设定)", () => {
  it("are marked as the office's, every one", () => {
    expect(Object.values(OFFICE_DEFAULTS).filter(({ basis }) => articleOf(basis) !== null)).toEqual([]);
  });

  it("fill what the regulation is silent on", () => {
    expect(withOfficeDefaults(shuidong2024).noticeTerms).toEqual({
      basis: { setBy: "OFFICE" },
      force: "MUST",
      content: { workingDays: 5 },
    });
  });

  it("never replace what an article says", () => {
    expect(withOfficeDefaults(shuidong2024).jointReview).toBe(shuidong2024.jointReview);
    const seven = { ...shuidong2024, noticeTerms: byArticle("第五条", "MUST", { workingDays: 7 }) };
    expect(withOfficeDefaults(seven).noticeTerms?.content.workingDays).toBe(7);
  });

  it("bring no stage back that the regulation leaves out", () => {
    const { jointReview: _, ...without } = { ...shuidong2024, without: ["JOINT_REVIEW", "PUBLIC_NOTICE"] as const };
    expect(withOfficeDefaults(without)).not.toHaveProperty("jointReview");
    expect(withOfficeDefaults(without)).not.toHaveProperty("noticeTerms");
  });
});
