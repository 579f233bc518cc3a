import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { aPerson } from "@kaimen/domain/testing";
import { listed, opening, rowsOf, submit } from "../testing/applicants.js";
import { CHANGE, ERASE, OPEN, WITHDRAW } from "../testing/application-acts.js";
import { CANCEL, CLOSE_REGISTRATION } from "../testing/open-day-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const nothing = { __typename: "InvalidInput", faults: [{ field: "receiptCode", code: "NOT_FOUND" }] };

describe("One's own application, by receipt code and phone", () => {
  let town: Town;
  let openDay: string;
  let mine: { organisation: string; receiptCode: string; phone: string };
  beforeEach(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
    mine = opening(await submit(town, openDay, 1), 1);
  });
  afterEach(() => town.close());

  const open = async (input: object = mine) => (await town.asAnyone(OPEN, { input })).application;
  const change = async (more: object) => (await town.asAnyone(CHANGE, { input: { ...mine, ...more } })).changeApplication;
  const withdraw = async () => (await town.asAnyone(WITHDRAW, { input: mine })).withdrawApplication;
  const erase = async () => (await town.asAnyone(ERASE, { input: mine })).eraseMyData;

  describe("application", () => {
    it("is shown masked, with where it stands and what may still be done", async () => {
      expect(await open()).toMatchObject({ standing: "RECEIVED", mayChange: true, mayWithdraw: true, phone: "138****0001" });
      expect((await open()).name).toContain("*");
    });
    it("opens with the code as it is typed: small letters and blanks", async () => {
      expect(await open({ ...mine, receiptCode: ` ${mine.receiptCode.toLowerCase().replace("-", " ")}` })).not.toBeNull();
    });
    it("stays closed whichever of the two is wrong, and says the same of both", async () => {
      expect(await open({ ...mine, phone: "13800009999" })).toBeNull();
      expect(await open({ ...mine, receiptCode: "000000-000000" })).toBeNull();
      expect(await town.asAnyone(WITHDRAW, { input: { ...mine, phone: "13800009999" } })).toEqual({ withdrawApplication: nothing });
    });
    it("is not for a dashboard, whatever its key", async () => {
      const dashboard = { kind: "DASHBOARD", key: "k", organisation: town.organisation, scopes: ["OPEN_DAYS"] } as const;
      await expect(town.as(dashboard, OPEN, { input: mine })).rejects.toThrow("You may not ask for this.");
    });
    it("may not be changed the day after registration closed", async () => {
      town.on("2026-06-04");
      expect(await open()).toMatchObject({ mayChange: false, mayWithdraw: true });
    });
  });

  describe("changeApplication", () => {
    it("changes what is told and leaves the rest, on the last day of registration still", async () => {
      town.on("2026-06-03", "23:59");
      expect(await change({ villageOrUnit: "红旗村" })).toMatchObject({ villageOrUnit: "红旗村", topics: ["道路"], channel: "PORTAL" });
    });
    it("is too late a minute after", async () => {
      town.on("2026-06-04", "00:00");
      expect(await change({ villageOrUnit: "红旗村" })).toMatchObject({ code: "TOO_LATE" });
    });
    it("counts a change of group over from one to the other", async () => {
      await change({ category: "NETIZEN" });
      const { applied, quotas } = await listed(town, openDay);
      expect({ applied, quotas }).toMatchObject({ applied: 1 });
      expect(quotas).toContainEqual({ category: "ORDINARY_CITIZEN", applied: 0 });
      expect(quotas).toContainEqual({ category: "NETIZEN", applied: 1 });
    });
    it("opens with the new phone from then on, and with the old one no more", async () => {
      await change({ newPhone: "1380000 7777" });
      expect(await open()).toBeNull();
      expect(await open({ ...mine, phone: "13800007777" })).toMatchObject({ phone: "138****7777" });
    });
    it("is judged anew by 第四条, and puts a fault beside its own field", async () => {
      expect(await change({ born: "2008-06-23" })).toMatchObject({ code: "UNDER_AGE", article: "第四条" });
      expect(await change({ newPhone: "12" })).toMatchObject({ faults: [{ field: "newPhone", code: "MALFORMED" }] });
    });
    it("does not make somebody out of another who applied", async () => {
      await submit(town, openDay, 2);
      const { phone, name } = aPerson(2);
      expect(await change({ newPhone: phone, name })).toMatchObject({ code: "ALREADY_APPLIED" });
    });
    it("is out of turn once registration is closed", async () => {
      town.on("2026-06-03");
      await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
      expect(await change({ villageOrUnit: "红旗村" })).toMatchObject({ nowAt: "REVIEWING" });
    });
  });

  describe("withdrawApplication", () => {
    it("needs no reason, is counted off, and leaves room to apply again", async () => {
      expect(await withdraw()).toMatchObject({ standing: "WITHDRAWN", mayWithdraw: false });
      expect((await listed(town, openDay)).applied).toBe(0);
      expect(await submit(town, openDay, 1, { idempotencyKey: "another-application-of-mine" })).toMatchObject({
        __typename: "ApplicationReceipt",
      });
    });
    it("is out of turn the second time, and is counted off once", async () => {
      await withdraw();
      expect(await withdraw()).toMatchObject({ nowAt: "WITHDRAWN" });
      expect((await listed(town, openDay)).applied).toBe(0);
    });
    it("is open after registration has closed", async () => {
      town.on("2026-06-03");
      await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
      expect(await withdraw()).toMatchObject({ standing: "WITHDRAWN" });
    });
    it("has nothing left to withdraw from once the day is called off", async () => {
      await town.asApprover(CANCEL, { input: { openDay, ground: "台风" } });
      expect(await open()).toMatchObject({ standing: "CANCELLED", mayWithdraw: false });
      expect(await withdraw()).toMatchObject({ nowAt: "CANCELLED" });
    });
  });

  describe("eraseMyData", () => {
    it("leaves nobody behind: the code opens nothing more, and what is left is counted", async () => {
      expect(await erase()).toMatchObject({ __typename: "ErasedData" });
      expect([await open(), await erase()]).toEqual([null, nothing]);
      const [row] = rowsOf(await listed(town, openDay, { statuses: ["WITHDRAWN"] }));
      expect(row).toMatchObject({ name: null, phone: null, villageOrUnit: "", topics: [], findings: [], category: "ORDINARY_CITIZEN" });
    });
    it("takes the person's key along, so that no copy of the row can be read", async () => {
      await erase();
      const [left] = await town.database.query(
        "SELECT (SELECT count(*)::int FROM vault.person_key) AS keys, (SELECT count(*)::int FROM vault.blind_index) AS traces",
      );
      expect(left).toEqual({ keys: 0, traces: 0 });
    });
  });
});
