import { expect, it } from "@jest/globals";
import { type DrawBundle, verifyDraw } from "@kaimen/domain";
import { sha256 } from "../../../platform/hash/sha256.js";
import { COMMIT_DRAW, DRAW_LOTS, RECORD_SOURCES } from "../../selection-acts.js";
import { quotas } from "../quotas.js";
import type { Story } from "../story.js";

const DRAW = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { draw { bundle groups { category seats } } } } }`;

/** 8 June: the list is drawn up in public. */
export function theDraw(story: Story): void {
  it("is drawn on 8 June from balls, and a citizen who has only the public bundle draws the same", async () => {
    const { town, openDay } = story;
    town.on("2026-06-08", "14:30");
    const balls = { name: "现场摇号二十位", value: "6028 1937 4450 2916 7783" };
    await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
    await town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [balls] } });
    expect((await town.asOrganiser(DRAW_LOTS, { openDay })).drawLots).toMatchObject({ status: "SELECTING" });
    const { draw } = (await town.asAnyone(DRAW, { id: openDay })).organisation.openDay;
    expect(verifyDraw(draw.bundle as DrawBundle, sha256).filter(({ ok }) => !ok)).toEqual([]);
    for (const { category, seats } of draw.groups) {
      const { least, most } = quotas.find((quota) => quota.category === category)!;
      expect(seats >= least && seats <= most).toBe(true);
    }
    expect(await story.seated()).toHaveLength(30);
  });
}
