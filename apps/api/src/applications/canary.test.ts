import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { maskError } from "../platform/errors/mask-error.js";
import { anApplication, enter, listed, opening, rowsOf, submit } from "../testing/applicants.js";
import { CHANGE, SUBMIT, UNMASK, WITHDRAW_ON_BEHALF } from "../testing/application-acts.js";
import { aUnit, invite, nominate } from "../testing/nomination-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const canary = { name: "金丝雀", phone: "19900001234", born: "1961-03-17" };
const traces = Object.values(canary);

describe("A canary that applies in every way", () => {
  let town: Town;
  let openDay: string;
  const errors: string[] = [];
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
    const receipt = await submit(town, openDay, 1, canary);
    const mine = { ...opening(receipt, 1), phone: canary.phone };
    await town.asAnyone(CHANGE, { input: { ...mine, villageOrUnit: "红旗村" } });
    await submit(town, openDay, 2, { ...canary, idempotencyKey: "the-canary-once-again" });
    const { applicationId } = await enter(town, openDay, 3, { ...canary, name: "金丝雁" });
    await town.asOrganiser(UNMASK, { input: { application: applicationId, reason: `回电 ${canary.phone}` } });
    await town.asOrganiser(WITHDRAW_ON_BEHALF, { input: { application: applicationId, reason: "本人来电" } });
    const { nominationCode } = await invite(town, openDay, await aUnit(town, "镇人大办公室"));
    await nominate(town, nominationCode, 4, { ...canary, phone: "19900005678" });
    for (const input of [anApplication("od_nowhere", 5, canary), { ...anApplication(openDay, 5, canary), ties: [canary.phone] }]) {
      await town.asAnyone(SUBMIT, { input }).catch(({ cause }) => errors.push(JSON.stringify(maskError(cause.toJSON(), cause))));
    }
  });
  afterAll(() => town.close());

  it("was seen: its applications are there", async () => {
    expect(rowsOf(await listed(town, openDay))).toHaveLength(2);
  });

  it("is not quoted in what the errors say", () => {
    expect(errors).toHaveLength(2);
    expect(errors.filter((error) => traces.some((trace) => error.includes(trace)))).toEqual([]);
  });

  it("stands in clear in no row of any table", async () => {
    const tables: { name: string }[] = await town.database.query(
      "SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'vault') AND tablename <> 'migration'",
    );
    for (const { name } of tables) {
      const rows: { text: string }[] = await town.database.query(`SELECT t::text AS text FROM ${name} t`);
      for (const trace of traces) {
        const bytes = Buffer.from(trace).toString("hex");
        expect([name, rows.filter(({ text }) => text.includes(trace) || text.includes(bytes))]).toEqual([name, []]);
      }
    }
  });
});
