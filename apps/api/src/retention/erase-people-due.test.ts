import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { submit } from "../testing/applicants.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";
import { erasePeopleDue } from "./erase-people-due.js";

let town: Town;
let openDay: string;
let serial = 0;
beforeAll(async () => {
  town = await startTown("2026-05-22");
});
beforeEach(async () => {
  town.on("2026-05-22");
  openDay = await recruitingDay(town);
});
afterAll(() => town?.close());

/** Somebody who applied, whose receipt number then stands where the test puts it. */
async function apply(): Promise<string> {
  serial += 1;
  return (await submit(town, openDay, serial)).receiptNumber;
}

const erase = async (day: string) => {
  town.on(day);
  await erasePeopleDue(town.world)();
};
const withIdNumber = (receipt: string) =>
  town.world.transact(async ({ people, applications }) => {
    const found = await applications.numbered({ organisation: town.organisation, openDay, receiptNumber: receipt as never });
    return people.change(found!.personId, { idNumber: "999999199001010019" });
  });
const kept = async () =>
  town.database.query(
    `SELECT a.receipt_number AS receipt, p.erased_at IS NULL AS person, p.id_number IS NOT NULL AS "idNumber", a.village_or_unit AS village
     FROM application a JOIN person p ON p.id = a.person_id WHERE a.open_day = $1 ORDER BY receipt`,
    [openDay],
  );
const people = async () => (await kept()).map(({ person }: { person: boolean }) => person);
const lines = () =>
  town.database.query("SELECT event, actor_kind AS kind, actor FROM journal WHERE actor = 'retention' AND detail ->> 'openDay' = $1", [
    openDay,
  ]);
const at = (table: string, columns: string, values: string) => (receipt: string) =>
  town.database.query(`INSERT INTO ${table} (organisation, open_day, receipt, ${columns}) VALUES ($1, $2, $3, ${values})`, [
    town.organisation,
    openDay,
    receipt,
  ]);
const invited = at("invitation", "version, category, status, invited_on", "1, 'ORDINARY_CITIZEN', 'ACCEPTED', '2026-06-17'");
const cameIn = at("check_in", "stop, at, recorded_by", "'', now(), 'stf_1'");
const declined = at("roll_gone", "because, gone_at", "'DECLINED', now()");

describe("Whoever was not selected for 22 June", () => {
  it("is known on the ninetieth day after, and erased on the next with a line in the journal", async () => {
    await apply();
    await erase("2026-09-20");
    expect(await people()).toEqual([true]);
    await erase("2026-09-21");
    expect(await kept()).toMatchObject([{ person: false, village: "" }]);
    expect(await lines()).toEqual([{ event: "PersonErased", kind: "SYSTEM", actor: "retention" }]);
  });

  it("is erased once, and nothing of her is found any more", async () => {
    await apply();
    await erase("2026-09-21");
    await erase("2026-09-22");
    expect(await lines()).toHaveLength(1);
    const rows = await town.database.query(
      "SELECT FROM vault.person_key WHERE person_id IN (SELECT person_id FROM application WHERE open_day = $1)",
      [openDay],
    );
    expect(rows).toEqual([]);
  });

  it("loses an ID number after thirty days and stays known by name", async () => {
    await withIdNumber(await apply());
    await erase("2026-07-22");
    expect(await kept()).toMatchObject([{ person: true, idNumber: true }]);
    await erase("2026-07-23");
    expect(await kept()).toMatchObject([{ person: true, idNumber: false }]);
    expect(await lines()).toMatchObject([{ event: "IdNumberErased" }]);
  });

  it("is emptied in her time where a restore has brought her back without her key", async () => {
    await withIdNumber(await apply());
    const ofDay = "person_id IN (SELECT person_id FROM application WHERE open_day = $1)";
    await town.database.query(`DELETE FROM vault.person_key WHERE ${ofDay}`, [openDay]);
    await erase("2026-07-23");
    expect(await lines()).toEqual([]);
    await erase("2026-09-21");
    expect(await kept()).toMatchObject([{ person: false, idNumber: false }]);
  });

  it("is kept while an opinion of hers waits for its answer", async () => {
    const receipt = await apply();
    await town.asAnyone(`mutation ($input: RaiseOpinionInput!) { raiseOpinion(input: $input) { __typename } }`, {
      input: await opinionOf(receipt),
    });
    await erase("2026-09-21");
    expect(await people()).toEqual([true]);
    await town.database.query("UPDATE opinion SET status = 'REPLIED', replied_on = '2026-07-01'");
    await erase("2026-09-21");
    expect(await people()).toEqual([false]);
  });
});

/** Said under the name and the phone that she applied with. */
async function opinionOf(receipt: string) {
  const person = await town.world.read(async ({ people, applications }) => {
    const found = await applications.numbered({ organisation: town.organisation, openDay, receiptNumber: receipt as never });
    return (await people.read([found!.personId])).get(found!.personId)!;
  });
  const said = { kind: "SUGGESTION", channel: "PORTAL", text: "建议延长开放时间", idempotencyKey: `opinion-of-${openDay}` };
  return { organisation: "shuidong", ...said, name: person.name, phone: person.phone };
}

describe("A representative", () => {
  it("is known for a year, and erased on the day after", async () => {
    await invited(await apply());
    await erase("2027-06-22");
    expect(await people()).toEqual([true]);
    await erase("2027-06-23");
    expect(await people()).toEqual([false]);
  });

  it("is whoever came in, and not who declined", async () => {
    const [reserve, decliner] = [await apply(), await apply()];
    await cameIn(reserve);
    await invited(decliner);
    await declined(decliner);
    await erase("2026-09-21");
    const known = (await kept()).filter(({ person }: { person: boolean }) => person);
    expect(known.map(({ receipt }: { receipt: string }) => receipt)).toEqual([reserve]);
  });
});

describe("Whoever is not due yet", () => {
  /** A row that was locked carries the transaction that locked it. */
  const lockedBy = async (): Promise<string[]> =>
    (await town.database.query("SELECT xmax::text AS by FROM application WHERE open_day = $1 ORDER BY receipt_number", [openDay])).map(
      ({ by }: { by: string }) => by,
    );

  it("is locked by no hourly turn, beside somebody who is", async () => {
    await invited(await apply());
    await apply();
    const before = await lockedBy();
    await erase("2026-07-22");
    expect(await lockedBy()).toEqual(before);
    await erase("2026-09-21");
    expect((await lockedBy()).filter((by, at) => by !== before[at]).length).toBeLessThan(2);
    expect((await people()).filter(Boolean)).toHaveLength(1);
  });

  it("would show that she had been locked", async () => {
    await apply();
    const before = await lockedBy();
    await town.database.query("SELECT id FROM application WHERE open_day = $1 FOR UPDATE", [openDay]);
    expect(await lockedBy()).not.toEqual(before);
  });
});

describe("A full house", () => {
  it("is erased to the last one, twenty at a time, by eight who begin at once", async () => {
    for (let at = 0; at < 45; at += 1) await apply();
    town.on("2026-09-21");
    await Promise.all(Array.from({ length: 8 }, () => erasePeopleDue(town.world)()));
    await erasePeopleDue(town.world)();
    expect((await people()).filter(Boolean)).toEqual([]);
    expect(await lines()).toHaveLength(45);
  });

  it("is left as it is where the house is closing", async () => {
    await apply();
    town.on("2026-09-21");
    await erasePeopleDue(town.world)(AbortSignal.abort());
    expect(await people()).toEqual([true]);
  });
});

describe("A town's own terms", () => {
  it("go before the office's usual ones", async () => {
    await apply();
    const terms = { unselectedDays: 30, idNumberDays: 10, representativeYears: 1 };
    await town.database.query("UPDATE regulation SET document = jsonb_set(document, '{retention,content}', $1)", [JSON.stringify(terms)]);
    await erase("2026-07-22");
    expect(await people()).toEqual([true]);
    await erase("2026-07-23");
    expect(await people()).toEqual([false]);
  });
});
