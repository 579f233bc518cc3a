import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ACCEPT, CHECK_IN, DECLINE, SETTLE, STAND_IN, TICKET, UNDO_CHECK_IN } from "../testing/list-acts.js";
import {
  type Applicant,
  dayUnderWay,
  type ListedDay,
  noticedDay,
  openingOf,
  rollOf,
  seatedOf,
  settledDay,
  waitingOf,
} from "../testing/listed-day.js";
import { CLOSE_DAY } from "../testing/open-day-acts.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

let scanned = 0;
const checkIn = async ({ openDay }: ListedDay, who: object) => {
  const input = { openDay, idempotencyKey: `scan-at-the-door-${(scanned += 1)}`, ...who };
  return (await town.asOrganiser(CHECK_IN, { input })).checkIn;
};
const byTicket = ({ receiptCode }: Applicant) => ({ ticket: receiptCode });
const ticketOf = async (one: Applicant): Promise<string | null> =>
  (await town.asAnyone(TICKET, { input: openingOf(one) })).application.invitation.ticket;
const eventsOf = async ({ openDay }: ListedDay, pattern: string) =>
  (await town.database.query("SELECT event FROM journal WHERE event LIKE $1 AND subject = $2 ORDER BY id", [pattern, openDay])).map(
    ({ event }: { event: string }) => event,
  );
const byNumber = ({ receiptNumber }: Applicant) => ({ receiptNumber });
const standIn = async ({ openDay }: ListedDay, absent: Applicant[], waiting: Applicant[]) => {
  const input = {
    openDay,
    absent: absent.map(({ receiptNumber }) => receiptNumber),
    waiting: waiting.map(({ receiptNumber }) => receiptNumber),
  };
  return (await town.asOrganiser(STAND_IN, { input })).standIn;
};

describe("Checking in (签到)", () => {
  it("is by the ticket or by the number on the list, at the door and at each stop apart", async () => {
    const day = await dayUnderWay(town);
    const [one, other] = await seatedOf(town, day);
    expect(await checkIn(day, byTicket(one!))).toMatchObject({ receiptNumber: one?.receiptNumber, checkIns: [{ stop: null }] });
    expect(await checkIn(day, { ...byNumber(other!), stop: "v2" })).toMatchObject({ checkIns: [{ stop: "v2" }] });
    expect(await checkIn(day, { ...byNumber(other!), stop: "v9" })).toMatchObject({ faults: [{ field: "stop", code: "NOT_OFFERED" }] });
  });

  it("counts a ticket that is shown twice once, at its first time", async () => {
    const day = await dayUnderWay(town);
    const [one] = await seatedOf(town, day);
    await checkIn(day, byTicket(one!));
    town.on("2026-06-22", "09:15");
    expect((await checkIn(day, byTicket(one!))).checkIns).toEqual([{ stop: null, at: "2026-06-22T00:30:00.000Z" }]);
  });

  it("counts eight scanners at once as one arrival, with one line in the journal", async () => {
    const day = await dayUnderWay(town);
    const [one] = await seatedOf(town, day);
    await Promise.all(Array.from({ length: 8 }, () => checkIn(day, byTicket(one!))));
    const recorded = await town.database.query("SELECT FROM journal WHERE event = 'CheckInRecorded' AND subject = $1", [day.openDay]);
    expect(recorded).toHaveLength(1);
  });

  it("takes what was written down without a line to the system afterwards, with its hour; not of the day before, nor of the future", async () => {
    const day = await dayUnderWay(town);
    const [one] = await seatedOf(town, day);
    await town.asOrganiser(CLOSE_DAY, { openDay: day.openDay });
    town.on("2026-06-23");
    for (const at of ["2026-06-21T23:00:00+08:00", "2026-06-23T09:01:00+08:00"])
      expect(await checkIn(day, { ...byTicket(one!), at })).toMatchObject({ faults: [{ field: "at", code: "OUT_OF_RANGE" }] });
    const late = await checkIn(day, { ...byTicket(one!), at: "2026-06-22T08:50:00+08:00" });
    expect(late.checkIns).toEqual([{ stop: null, at: "2026-06-22T00:50:00.000Z" }]);
  });

  it("is by the signed ticket, which opens its own day alone and is there from the yes until the doors close", async () => {
    const [settled, day] = [await settledDay(town), await dayUnderWay(town)];
    const [[one], [other]] = [await seatedOf(town, settled), await seatedOf(town, day)];
    expect(await ticketOf(one!)).toBeNull();
    town.on("2026-06-17");
    await town.asAnyone(ACCEPT, { input: openingOf(one!) });
    const [ofSettled, ofDay] = [await ticketOf(one!), await ticketOf(other!)];
    town.on("2026-06-22", "08:45");
    expect(ofDay).toContain(other?.receiptNumber);
    expect(ofDay).not.toContain(other?.receiptCode.slice(7));
    expect(await checkIn(day, { ticket: ofSettled })).toMatchObject({ faults: [{ field: "ticket", code: "NOT_FOUND" }] });
    expect(await checkIn(day, { ticket: ofDay?.replace(/.$/, "_") })).toMatchObject({ faults: [{ field: "ticket" }] });
    expect(await checkIn(day, { ticket: ofDay })).toMatchObject({ receiptNumber: other?.receiptNumber, checkIns: [{ stop: null }] });
    await town.asOrganiser(CLOSE_DAY, { openDay: day.openDay });
    expect(await ticketOf(other!)).toBeNull();
  });

  it("merges what two doors without a line saw of one person into one arrival at the earlier hour, whoever hands in first", async () => {
    const day = await dayUnderWay(town);
    const [one, two] = await seatedOf(town, day);
    town.on("2026-06-22", "10:00");
    const [early, late] = [{ at: "2026-06-22T08:40:00+08:00" }, { at: "2026-06-22T08:50:00+08:00" }];
    const arrival = [{ stop: null, at: "2026-06-22T00:40:00.000Z" }];
    await checkIn(day, { ...byTicket(one!), ...late });
    expect(await checkIn(day, { ...byNumber(one!), ...early })).toMatchObject({ checkIns: arrival });
    await checkIn(day, { ...byNumber(two!), ...early });
    expect(await checkIn(day, { ...byTicket(two!), ...late })).toMatchObject({ checkIns: arrival });
    expect(await eventsOf(day, "CheckIn%")).toEqual(["CheckInRecorded", "CheckInAntedated", "CheckInRecorded"]);
  });

  it("comes to the earliest hour when eight doors hand in at once, and again when each sends everything twice", async () => {
    const day = await dayUnderWay(town);
    const people = await seatedOf(town, day);
    town.on("2026-06-22", "11:00");
    const seen = Array.from({ length: 8 }, (_, door) =>
      people.map((one, at) => ({
        openDay: day.openDay,
        idempotencyKey: `door-${door}-${one.receiptNumber}-${day.openDay}`,
        receiptNumber: one.receiptNumber,
        at: `2026-06-22T08:${String(30 + ((door * 5 + at * 7) % 29)).padStart(2, "0")}:00+08:00`,
      })),
    ).flat();
    await Promise.all([...seen, ...seen].map((input) => town.asOrganiser(CHECK_IN, { input })));
    const rows = await town.database.query("SELECT receipt, at FROM check_in WHERE open_day = $1 ORDER BY receipt", [day.openDay]);
    const earliest = people.map(({ receiptNumber: receipt }) => {
      const hours = seen.filter(({ receiptNumber }) => receiptNumber === receipt).map(({ at }) => at);
      return { receipt, at: new Date([...hours].sort()[0]!).getTime() };
    });
    const sorted = earliest.sort((a, b) => a.receipt.localeCompare(b.receipt));
    expect(rows.map(({ receipt, at }: { receipt: string; at: string }) => ({ receipt, at: new Date(at).getTime() }))).toEqual(sorted);
    expect((await eventsOf(day, "CheckInRecorded")).length).toBe(people.length);
  });

  it("is out of turn before the doors open, and for who said no", async () => {
    const settled = await settledDay(town);
    const [one] = await seatedOf(town, settled);
    expect(await checkIn(settled, byTicket(one!))).toEqual({ __typename: "OutOfTurn", nowAt: "SETTLED" });
    const day = await dayUnderWay(town);
    const [two] = await seatedOf(town, day);
    await town.asAnyone(DECLINE, { input: openingOf(two!) });
    expect(await checkIn(day, byTicket(two!))).toEqual({ __typename: "OutOfTurn", nowAt: "DECLINED" });
  });

  it("opens with no ticket of another day, nor with a number that is on no list", async () => {
    const [day, other] = [await dayUnderWay(town), await dayUnderWay(town)];
    const [stranger] = await seatedOf(town, other);
    expect(await checkIn(day, byTicket(stranger!))).toMatchObject({ faults: [{ field: "ticket", code: "NOT_FOUND" }] });
    expect(await checkIn(day, { receiptNumber: "999999" })).toMatchObject({ faults: [{ field: "receiptNumber", code: "NOT_FOUND" }] });
    expect(await checkIn(day, {})).toMatchObject({ faults: [{ field: "receiptNumber" }] });
  });

  it("is taken back with a reason where the wrong line was tapped", async () => {
    const day = await dayUnderWay(town);
    const [one] = await seatedOf(town, day);
    await checkIn(day, byNumber(one!));
    const undo = async (reason: string) =>
      (await town.asOrganiser(UNDO_CHECK_IN, { input: { openDay: day.openDay, ...byNumber(one!), reason } })).undoCheckIn;
    expect(await undo("")).toMatchObject({ faults: [{ field: "reason" }] });
    expect(await undo("点错一行")).toMatchObject({ checkIns: [] });
    expect(await undo("点错一行")).toMatchObject({ faults: [{ code: "NOT_FOUND" }] });
  });
});

describe("Standing in at the door (现场替补)", () => {
  it("seats reserves who came in the order of the draw, and they check in like everybody", async () => {
    const day = await dayUnderWay(town);
    const [absent] = await seatedOf(town, day);
    const [first, second, third] = await waitingOf(town, day);
    expect(await standIn(day, [absent!], [third!, second!])).toMatchObject({ status: "UNDER_WAY" });
    expect((await rollOf(town, day)).seated.map(({ receipt }: { receipt: string }) => receipt)).toContain(second?.receiptNumber);
    expect(await checkIn(day, byTicket(second!))).toMatchObject({ status: "ACCEPTED", promotion: { because: "ABSENT" } });
    expect(await checkIn(day, byTicket(absent!))).toEqual({ __typename: "OutOfTurn", nowAt: "ABSENT" });
    expect(await checkIn(day, byTicket(first!))).toMatchObject({ faults: [{ field: "ticket", code: "NOT_FOUND" }] });
  });

  it("takes no place from somebody who is here", async () => {
    const day = await dayUnderWay(town);
    const [here] = await seatedOf(town, day);
    await checkIn(day, byTicket(here!));
    expect(await standIn(day, [here!], await waitingOf(town, day))).toMatchObject({ faults: [{ field: "absent.0", code: "CONTRADICTS" }] });
  });

  it("is out of turn before the day begins", async () => {
    const day = await settledDay(town);
    expect(await standIn(day, [], [])).toEqual({ __typename: "OutOfTurn", nowAt: "SETTLED" });
  });
});

describe("A reserve who moved up before the list was settled", () => {
  it("is invited with the place that she took", async () => {
    const day = await noticedDay(town);
    const [one] = await seatedOf(town, day);
    const [next] = await waitingOf(town, day);
    await town.asAnyone("mutation ($input: OpeningInput!) { withdrawApplication(input: $input) { __typename } }", {
      input: openingOf(one!),
    });
    town.on("2026-06-17");
    await town.asOrganiser(SETTLE, { openDay: day.openDay });
    const [{ promotion }] = await town.database.query("SELECT promotion FROM invitation WHERE open_day = $1 AND receipt = $2", [
      day.openDay,
      next?.receiptNumber,
    ]);
    expect(promotion).toMatchObject({ inPlaceOf: one?.receiptNumber, because: "WITHDREW" });
  });
});
