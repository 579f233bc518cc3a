import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dayUnderWay } from "../testing/listed-day.js";
import { CLOSE_DAY } from "../testing/open-day-acts.js";
import { startTown, type Town } from "../testing/town.js";

const PARAGRAPH = `query ($year: Int) { organisation { opennessParagraph(year: $year) {
  year text venues announcements notices summaries publishedOpinions figures { code value withheld } } } }`;

let town: Town;
beforeAll(async () => {
  town = await startTown("2026-05-22");
  const { openDay } = await dayUnderWay(town);
  await town.asOrganiser(CLOSE_DAY, { openDay });
});
afterAll(() => town?.close());

const paragraph = async (year?: number) => (await town.asOrganiser(PARAGRAPH, { year })).organisation.opennessParagraph;

describe("The paragraph for the yearly report on openness", () => {
  it("is written from the figures that stand beside it, and from what was published", async () => {
    const { text, figures, ...counts } = await paragraph(2026);
    expect(text).toBe(
      "2026年（截至2026年6月22日），水东镇人民政府举办政府开放日活动1场，开放场所3处。报名6人（6人次）。公开活动公告1篇，名单公示1篇。",
    );
    expect(counts).toEqual({ year: 2026, venues: 3, announcements: 1, notices: 1, summaries: 0, publishedOpinions: 0 });
    expect(figures.find(({ code }: { code: string }) => code === "APPLICANTS")).toMatchObject({ value: 6 });
  });

  it("tells of this year unless another is asked for, and of a year without open days that there were none", async () => {
    expect((await paragraph()).year).toBe(2026);
    expect((await paragraph(2025)).text).toBe("2025年，水东镇人民政府没有举办政府开放日活动。");
  });

  it("is the office's to read", async () => {
    await expect(town.asStaff("SELECTION_GROUP_MEMBER")(PARAGRAPH)).rejects.toThrow("may not");
  });
});
