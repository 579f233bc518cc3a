import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ERASE, WITHDRAW } from "../testing/application-acts.js";
import { ACCEPT, ACCEPT_ON_BEHALF, DECLINE, DECLINE_ON_BEHALF, DOOR_LIST, LAPSE, OWN_INVITATION } from "../testing/list-acts.js";
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

const accept = async (one: Applicant) => (await town.asAnyone(ACCEPT, { input: openingOf(one) })).acceptInvitation;
const decline = async (one: Applicant) => (await town.asAnyone(DECLINE, { input: openingOf(one) })).declineInvitation;
const own = async (one: Applicant) => (await town.asAnyone(OWN_INVITATION, { input: openingOf(one) })).application;
const lapse = async ({ openDay }: ListedDay) => (await town.asOrganiser(LAPSE, { openDay })).lapseInvitations;
const lines = async ({ openDay }: ListedDay) => {
  const { edges } = (await town.asOrganiser(DOOR_LIST, { openDay, first: 50 })).organisation.openDay.invitations;
  return edges.map(({ node }: { node: unknown }) => node);
};
const messages = (openDay: ListedDay, template: string) =>
  town.database.query(
    "SELECT o.payload FROM outbox o JOIN application a ON a.person_id = o.person_id WHERE a.open_day = $1 AND o.template = $2",
    [openDay.openDay, template],
  );

describe("An invitation (邀请)", () => {
  it("goes to everybody on the settled list, with the last day for an answer, and to nobody who waits", async () => {
    const day = await settledDay(town);
    const [seated] = await seatedOf(town, day);
    const [waiting] = await waitingOf(town, day);
    const invitation = { status: "INVITED", answerBy: "2026-06-18", movedUp: false, mayAccept: true, mayDecline: true };
    expect(await own(seated!)).toMatchObject({ standing: "SELECTED", invitation });
    expect(await own(waiting!)).toMatchObject({ standing: "RESERVE", invitation: null });
    expect(await messages(day, "invitation")).toHaveLength(3);
  });

  it("is accepted to 24:00 of the last day, and too late the minute after, by the office's own setting", async () => {
    const day = await settledDay(town);
    const [one, other] = await seatedOf(town, day);
    town.on("2026-06-18", "23:59");
    expect(await accept(one!)).toMatchObject({ invitation: { status: "ACCEPTED", mayAccept: false, mayDecline: true } });
    town.on("2026-06-19", "00:00");
    expect(await accept(other!)).toMatchObject({ code: "TOO_LATE", article: null, values: { answerBy: "2026-06-18" } });
    expect(await own(other!)).toMatchObject({ invitation: { mayAccept: false, mayDecline: true } });
  });

  it("is no more withdrawn but declined, once the list is settled", async () => {
    const day = await settledDay(town);
    const [one] = await seatedOf(town, day);
    expect((await town.asAnyone(WITHDRAW, { input: openingOf(one!) })).withdrawApplication).toMatchObject({ nowAt: "SETTLED" });
  });

  it("is out of turn before the list is settled, for who waits, and when the day is over", async () => {
    const noticed = await noticedDay(town);
    expect(await accept((await seatedOf(town, noticed))[0]!)).toEqual({ __typename: "OutOfTurn", nowAt: "NOTICED" });
    const day = await dayUnderWay(town);
    expect(await accept((await waitingOf(town, day))[0]!)).toEqual({ __typename: "OutOfTurn", nowAt: "NOT_INVITED" });
    await town.asOrganiser(CLOSE_DAY, { openDay: day.openDay });
    expect(await decline((await seatedOf(town, day))[0]!)).toEqual({ __typename: "OutOfTurn", nowAt: "HELD" });
  });
});

describe("Declining", () => {
  it("moves up the first reserve, who is invited in her place and told so", async () => {
    const day = await settledDay(town);
    const [one] = await seatedOf(town, day);
    const [next] = await waitingOf(town, day);
    expect(await decline(one!)).toMatchObject({ invitation: { status: "DECLINED", mayAccept: false, mayDecline: false } });
    expect(await own(next!)).toMatchObject({ standing: "SELECTED", invitation: { status: "INVITED", movedUp: true } });
    expect(await lines(day)).toContainEqual(
      expect.objectContaining({
        receiptNumber: next?.receiptNumber,
        promotion: { inPlaceOf: one?.receiptNumber, because: "DECLINED", rule: "SAME_CATEGORY" },
      }),
    );
    expect(await messages(day, "invitation")).toHaveLength(4);
  });

  it("is never too late before the doors close, also after a yes, and the reserve may answer until the day itself", async () => {
    const day = await dayUnderWay(town);
    const [one] = await seatedOf(town, day);
    const [next] = await waitingOf(town, day);
    expect(await decline(one!)).toMatchObject({ invitation: { status: "DECLINED" } });
    expect(await own(next!)).toMatchObject({ invitation: { status: "INVITED", answerBy: "2026-06-22", mayAccept: true } });
  });

  it("twice is once: the second time is out of turn and moves up nobody", async () => {
    const day = await settledDay(town);
    const [one] = await seatedOf(town, day);
    await decline(one!);
    expect(await decline(one!)).toEqual({ __typename: "OutOfTurn", nowAt: "DECLINED" });
    expect((await rollOf(town, day)).seated).toHaveLength(3);
  });

  it("lets her be erased, since nobody keeps a chair for her any more", async () => {
    const day = await settledDay(town);
    const [one, other] = await seatedOf(town, day);
    const erase = async (who: Applicant) => (await town.asAnyone(ERASE, { input: openingOf(who) })).eraseMyData;
    expect(await erase(other!)).toEqual({ __typename: "OutOfTurn", nowAt: "SETTLED" });
    await decline(one!);
    expect(await erase(one!)).toMatchObject({ __typename: "ErasedData" });
  });
});

describe("Answers by another way", () => {
  const onBehalf = (document: string, { openDay }: ListedDay, { receiptNumber }: Applicant, reason = "本人来电") =>
    town.asOrganiser(document, { input: { openDay, receiptNumber, reason } });

  it("are written down with how the clerk knows, and a late yes is taken while the place is hers", async () => {
    const day = await settledDay(town);
    const [one, other] = await seatedOf(town, day);
    town.on("2026-06-19");
    expect((await onBehalf(ACCEPT_ON_BEHALF, day, one!)).acceptOnBehalf).toMatchObject({ status: "ACCEPTED", answeredOn: "2026-06-19" });
    expect((await onBehalf(DECLINE_ON_BEHALF, day, other!)).declineOnBehalf).toMatchObject({ status: "DECLINED" });
    expect((await onBehalf(DECLINE_ON_BEHALF, day, one!, " ")).declineOnBehalf).toMatchObject({ faults: [{ field: "reason" }] });
  });
});

describe("Invitations that nobody answered", () => {
  it("keep their place to 24:00 of the last day, and lose it to reserves when a clerk says so the day after", async () => {
    const day = await settledDay(town);
    const [one] = await seatedOf(town, day);
    await accept(one!);
    town.on("2026-06-18", "23:59");
    expect(await lapse(day)).toMatchObject({ code: "TOO_EARLY", values: { answerBy: "2026-06-18" } });
    town.on("2026-06-19", "00:00");
    expect(await lapse(day)).toMatchObject({ status: "SETTLED" });
    const { gone, seated } = await rollOf(town, day);
    expect(gone.map(({ because }: { because: string }) => because)).toEqual(["LAPSED", "LAPSED"]);
    expect(seated).toHaveLength(3);
  });

  it("are none where everybody has answered", async () => {
    const day = await settledDay(town, 4);
    for (const one of await seatedOf(town, day)) await accept(one);
    town.on("2026-06-19");
    expect(await lapse(day)).toEqual({ __typename: "OutOfTurn", nowAt: "ANSWERED" });
  });

  it("of reserves who moved up on the last day wait for the event", async () => {
    const day = await settledDay(town);
    for (const one of await seatedOf(town, day)) await accept(one);
    town.on("2026-06-18");
    await decline((await seatedOf(town, day))[0]!);
    town.on("2026-06-19");
    expect(await lapse(day)).toMatchObject({ code: "TOO_EARLY", values: { answerBy: "2026-06-22" } });
  });
});
