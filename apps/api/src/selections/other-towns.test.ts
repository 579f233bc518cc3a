import { afterEach, describe, expect, it } from "@jest/globals";
import type { Regulation } from "@kaimen/domain";
import { governedBy } from "../testing/another-regulation.js";
import { listed, rowsOf, submit } from "../testing/applicants.js";
import { ANNOUNCE, CLOSE_REGISTRATION } from "../testing/open-day-acts.js";
import { dayWithGroup, recruitingDay } from "../testing/open-day-at.js";
import { released } from "../testing/released.js";
import { CONCLUDE, OPEN_REVIEW } from "../testing/review-acts.js";
import { foundPanel, panel } from "../testing/reviewing-day.js";
import { ADMIT_ALL, COMMIT_DRAW, DRAW_LOTS, RECORD_SOURCES } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

const category = "ORDINARY_CITIZEN";
const plan = { seats: 3, quotas: [{ category, least: 1, most: 3, filledBy: "BOTH" }] };
const balls = { name: "现场摇号二十位", value: "4071 9382 5516 0027 3948" };

describe("A town whose regulation leaves stages out", () => {
  let town: Town;
  afterEach(() => town.close());

  const startedUnder = async (regulation: Partial<Regulation>) => {
    town = await startTown("2026-05-22");
    await governedBy(town, regulation);
  };
  const statuses = async (openDay: string) => rowsOf(await listed(town, openDay)).map(({ status }) => status);

  /** So many have applied, and registration is closed. */
  async function closedWith(people: number) {
    const openDay = await recruitingDay(town, plan);
    for (let serial = 1; serial <= people; serial += 1) await submit(town, openDay, serial, { category });
    town.on("2026-06-03", "18:00");
    const { closeRegistration } = await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
    return { openDay, status: closeRegistration.status };
  }

  it("draws from those who were taken, where it has no joint review", async () => {
    await startedUnder({ jointReview: undefined, without: ["JOINT_REVIEW"] });
    const { openDay, status } = await closedWith(4);
    expect(status).toBe("SELECTING");
    await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
    await town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [balls] } });
    expect((await town.asOrganiser(DRAW_LOTS, { openDay })).drawLots).toMatchObject({ __typename: "OpenDay" });
    expect((await statuses(openDay)).sort()).toEqual(["RESERVE", "SELECTED", "SELECTED", "SELECTED"]);
  });

  it("admits those who were taken, where it has no joint review and all fit", async () => {
    await startedUnder({ jointReview: undefined, without: ["JOINT_REVIEW"] });
    const { openDay } = await closedWith(2);
    expect((await town.asOrganiser(ADMIT_ALL, { openDay })).admitAll).toMatchObject({ __typename: "OpenDay" });
    expect(await statuses(openDay)).toEqual(["SELECTED", "SELECTED"]);
  });

  it("reviews nobody and comes to an empty list, where it takes no registration: whoever comes, comes", async () => {
    await startedUnder({ registration: undefined, without: ["REGISTRATION"] });
    const openDay = await dayWithGroup(town, plan);
    await released(town, "ANNOUNCEMENT", openDay, "水东镇政府开放日公告：当天请直接到场。");
    const { announceOpenDay } = await town.asOrganiser(ANNOUNCE, { input: { openDay, channels: ["PORTAL"] } });
    expect(announceOpenDay).toMatchObject({ status: "REVIEWING", registrationClosesOn: null });
    await foundPanel(town);
    await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel } });
    expect((await town.asOrganiser(CONCLUDE, { openDay })).concludeJointReview).toMatchObject({ status: "SELECTING" });
    expect((await town.asOrganiser(ADMIT_ALL, { openDay })).admitAll).toMatchObject({ __typename: "OpenDay" });
  });

  it("comes from the call to the list at once, where it neither registers nor reviews", async () => {
    await startedUnder({ registration: undefined, jointReview: undefined, without: ["REGISTRATION", "JOINT_REVIEW"] });
    const openDay = await dayWithGroup(town, plan);
    await released(town, "ANNOUNCEMENT", openDay, "水东镇政府开放日公告：当天请直接到场。");
    const { announceOpenDay } = await town.asOrganiser(ANNOUNCE, { input: { openDay, channels: ["PORTAL"] } });
    expect(announceOpenDay).toMatchObject({ status: "SELECTING" });
    expect((await town.asOrganiser(ADMIT_ALL, { openDay })).admitAll).toMatchObject({ __typename: "OpenDay" });
  });
});
