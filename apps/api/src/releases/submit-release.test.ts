import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { SUBMIT_RELEASE } from "../testing/open-day-acts.js";
import { plannedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("submitRelease", () => {
  let town: Town;
  let of: string;
  beforeAll(async () => {
    town = await startTown("2026-05-20", { announcedPhones: ["138-0000-5678"] });
  });
  beforeEach(async () => {
    of = await plannedDay(town);
  });
  afterAll(() => town?.close());

  const submit = async (text: string, read?: string) =>
    (await town.asOrganiser(SUBMIT_RELEASE, { input: { subject: "ANNOUNCEMENT", of, text, read } })).submitRelease;
  const changed = { __typename: "OutOfTurn", nowAt: "TEXT_CHANGED" };

  it("writes over the text that was read", async () => {
    const { textHash } = await submit("第一稿。", "NONE");
    expect(await submit("第二稿。", textHash)).toMatchObject({ status: "IN_REVIEW" });
  });

  it("does not write over what a colleague has handed in since", async () => {
    const { textHash } = await submit("第一稿。", "NONE");
    await submit("同事的稿。", textHash);
    expect(await submit("我的稿。", textHash)).toEqual(changed);
    expect(await submit("我的稿。", "NONE")).toEqual(changed);
  });

  it("lets one of eight in who all read that there was none, and would let all of them where none says what she read", async () => {
    const crowd = async (read?: string) =>
      (await Promise.all(Array.from({ length: 8 }, (_, at) => submit(`稿${"一二三四五六七八"[at]}。`, read)))).map(
        ({ __typename }) => __typename,
      );
    expect((await crowd("NONE")).filter((one) => one === "Release")).toHaveLength(1);
    expect(await crowd()).toEqual(Array(8).fill("Release"));
  });

  it("takes the number that the office has announced and no other, and says where the other stands", async () => {
    expect(await submit("咨询电话13800005678。")).toMatchObject({ status: "IN_REVIEW" });
    expect(await submit("公告\n请致电13800001234。")).toMatchObject({ faults: [{ field: "text", code: "PERSONAL_IDENTIFIER" }] });
  });
});
