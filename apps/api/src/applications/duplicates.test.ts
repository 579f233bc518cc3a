import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { aPerson } from "@kaimen/domain/testing";
import { enter, listed, opening, rowsOf, submit } from "../testing/applicants.js";
import { RESOLVE_DUPLICATE, WITHDRAW, WITHDRAW_ON_BEHALF } from "../testing/application-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("One person, one application", () => {
  let town: Town;
  let openDay: string;
  beforeEach(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterEach(() => town.close());

  const resolve = async (input: object) => (await town.asOrganiser(RESOLVE_DUPLICATE, { input })).resolveDuplicate;

  it("refuses the second through another channel, as the office's own setting, and counts one", async () => {
    await submit(town, openDay, 1);
    expect(await enter(town, openDay, 1, { channel: "WECHAT" })).toMatchObject({ code: "ALREADY_APPLIED", article: null });
    expect((await listed(town, openDay)).applied).toBe(1);
  });

  it("sees through another way of writing the same name and phone", async () => {
    await submit(town, openDay, 1);
    const { name, phone } = aPerson(1);
    const written = {
      name: [...name].join(" "),
      phone: `+86 ${phone.slice(0, 3)}-${phone.slice(3)}`,
      idempotencyKey: "another-attempt-at-it",
    };
    expect(await submit(town, openDay, 1, written)).toMatchObject({ code: "ALREADY_APPLIED" });
  });

  it("lets somebody come to another open day", async () => {
    const other = await recruitingDay(town, { date: "2026-06-23" });
    await submit(town, openDay, 1);
    expect(await submit(town, other, 1, { idempotencyKey: "for-the-other-open-day" })).toMatchObject({ __typename: "ApplicationReceipt" });
  });

  describe("a phone that two share", () => {
    let first: { receiptNumber: string; receiptCode: string };
    let second: string;
    beforeEach(async () => {
      first = await submit(town, openDay, 1);
      await submit(town, openDay, 2, { phone: aPerson(1).phone });
      second = rowsOf(await listed(town, openDay, { possibleDuplicates: true })).map(({ id }) => id as string)[0]!;
    });

    it("is taken, and waits for a clerk", async () => {
      const day = await listed(town, openDay, { possibleDuplicates: true });
      expect(rowsOf(day)).toMatchObject([{ status: "SUBMITTED", possibleDuplicates: [first.receiptNumber] }]);
      expect(day).toMatchObject({ applied: 2, applications: { totalCount: 1 } });
    });
    it("keeps both of a couple", async () => {
      expect(await resolve({ application: second, decision: "KEEP_BOTH" })).toMatchObject({ status: "SUBMITTED", possibleDuplicates: [] });
      expect((await listed(town, openDay)).applied).toBe(2);
    });
    it("is merged into the earlier with a ground, and counted once", async () => {
      const decided = { application: second, decision: "MERGE", into: first.receiptNumber, ground: "电话核实为同一人" };
      expect(await resolve(decided)).toMatchObject({ status: "MERGED", mergedInto: first.receiptNumber, endedFor: "电话核实为同一人" });
      expect((await listed(town, openDay)).applied).toBe(1);
      expect(await resolve(decided)).toMatchObject({ nowAt: "MERGED" });
    });
    it("is not merged without a ground, nor into a stranger", async () => {
      const decided = { application: second, decision: "MERGE", into: first.receiptNumber };
      expect(await resolve(decided)).toMatchObject({ faults: [{ field: "ground", code: "GROUND_NEEDED" }] });
      expect(await resolve({ ...decided, into: "000000", ground: "x" })).toMatchObject({
        faults: [{ field: "into", code: "NOT_OFFERED" }],
      });
    });
    it("is not merged into one that was withdrawn meanwhile, which would leave nobody", async () => {
      await town.asAnyone(WITHDRAW, { input: opening(first, 1) });
      const decided = { application: second, decision: "MERGE", into: first.receiptNumber, ground: "同一人" };
      expect(await resolve(decided)).toMatchObject({ nowAt: "WITHDRAWN" });
    });
    it("is the organiser's to decide, and nobody else's", async () => {
      const input = { application: second, decision: "KEEP_BOTH" };
      await expect(town.asApprover(RESOLVE_DUPLICATE, { input })).rejects.toThrow("You may not ask for this.");
    });
  });

  describe("withdrawOnBehalf", () => {
    const withdraw = async (application: string, reason: string) =>
      (await town.asOrganiser(WITHDRAW_ON_BEHALF, { input: { application, reason } })).withdrawOnBehalf;

    it("says what she said, and is counted off", async () => {
      const { applicationId } = await enter(town, openDay, 1);
      expect(await withdraw(applicationId, "本人来电")).toMatchObject({ status: "WITHDRAWN", endedFor: "本人来电" });
      expect((await listed(town, openDay)).applied).toBe(0);
      expect((await town.journal()).at(-1)).toEqual({ event: "ApplicationWithdrawn", actor: "organiser" });
    });
    it("is not done without a reason", async () => {
      const { applicationId } = await enter(town, openDay, 1);
      expect(await withdraw(applicationId, " ")).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
    });
  });
});
