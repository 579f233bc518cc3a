import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { byArticle, civilDate, packOf } from "@kaimen/domain";
import { approvedDay, plannedDay } from "../testing/open-day-at.js";
import { LAY_DOWN, LIFT, SETTINGS } from "../testing/setting-acts.js";
import { startTown, type Town } from "../testing/town.js";

const PUBLIC = `query ($id: ID) { organisation(code: "shuidong") { regulation(id: $id) { id inForceFrom clauses { name basis article content } } } }`;
const GOVERNED = `query ($id: ID!) { organisation { openDay(id: $id) { governedBy timeline { step day } } } }`;
const RAISE = `mutation ($input: RegisterOpinionInput!) { registerOpinion(input: $input) { ... on OpinionReceipt { id due } } }`;
const DUE = `query ($id: ID!) { organisation { opinion(id: $id) { clock { due } } } }`;

const first = "shuidong-2024";
const seven = { workingDays: 7 };

let town: Town;
beforeEach(async () => {
  town = await startTown("2026-05-22");
});
afterEach(() => town.close());

const layDown = async (more: object = {}) =>
  (await town.asApprover(LAY_DOWN, { input: { regulation: first, clause: "noticeTerms", content: seven, ...more } })).layDownSetting;
const lift = async (more: object = {}) =>
  (await town.asApprover(LIFT, { input: { regulation: `${first}.1`, clause: "noticeTerms", ...more } })).liftSetting;
const shown = async (id?: string) => (await town.asAnyone(PUBLIC, { id })).organisation.regulation;
const clauseOf = (regulation: { clauses: { name: string }[] }, name: string) => regulation.clauses.find((clause) => clause.name === name);

describe("layDownSetting", () => {
  it("makes a version of the regulation, shown to everybody as 本单位设定, and leaves a line in the journal", async () => {
    expect(await layDown()).toMatchObject({ __typename: "Regulation", id: "shuidong-2024.1", inForceFrom: "2024-06-13" });
    expect(clauseOf(await shown(), "noticeTerms")).toEqual({ name: "noticeTerms", basis: "OFFICE", article: null, content: seven });
    expect(clauseOf(await shown(), "minimumAge")).toMatchObject({ basis: "ARTICLE", article: "第四条" });
    expect(await town.journal()).toEqual([{ event: "SettingLaidDown", actor: "approver" }]);
  });

  it("is refused by the article that lays the clause down, and changes nothing", async () => {
    expect(await layDown({ clause: "jointReview", content: { leastDepartments: 1 } })).toEqual({
      __typename: "Refusal",
      code: "LAID_DOWN_BY_ARTICLE",
      article: "第五条",
      values: { clause: "jointReview" },
    });
    expect((await shown()).id).toBe(first);
    expect(await town.journal()).toEqual([]);
  });

  it("takes a notice of one working day and of twenty, and neither none nor twenty-one", async () => {
    for (const workingDays of [0, 21])
      expect(await layDown({ content: { workingDays } })).toMatchObject({
        faults: [{ field: "content.workingDays", code: "OUT_OF_RANGE" }],
      });
    expect(await layDown({ content: { workingDays: 1 } })).toMatchObject({ id: "shuidong-2024.1" });
    expect(await layDown({ regulation: "shuidong-2024.1", content: { workingDays: 20 } })).toMatchObject({ id: "shuidong-2024.2" });
  });

  it("is done once, however often it is pressed, and never over a version that was not read", async () => {
    await layDown();
    expect(await layDown()).toEqual({ __typename: "OutOfTurn", nowAt: "shuidong-2024.1" });
    expect(await town.journal()).toHaveLength(1);
  });

  it("is the approver's: neither the organiser's, whom it binds, nor the administrator's", async () => {
    const input = { regulation: first, clause: "noticeTerms", content: seven };
    for (const ask of [town.asOrganiser, town.asAdministrator]) await expect(ask(LAY_DOWN, { input })).rejects.toThrow("You may not ask");
  });

  it("lets one clerk through when eight press at once", async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((workingDays) => layDown({ content: { workingDays } })));
    expect(answers.filter(({ __typename }) => __typename === "Regulation")).toHaveLength(1);
    expect(answers.filter(({ nowAt }) => nowAt === "shuidong-2024.1")).toHaveLength(7);
    expect(await town.journal()).toHaveLength(1);
  });

  it("would break on the second of eight without the lock: so it is the lock that answers seven of them", async () => {
    const was = await town.world.transact(
      async ({ regulations }) => (await regulations.holdOffice(town.organisation, town.world.today()))[0],
    );
    const revise = () => town.world.transact((tx) => tx.regulations.revise(town.organisation, was, was, town.world.now()));
    const done = await Promise.allSettled(Array.from({ length: 8 }, revise));
    expect(done.filter(({ status }) => status === "rejected")).toHaveLength(7);
  });
});

describe("liftSetting", () => {
  it("gives back what the office started from, as a further version", async () => {
    await layDown();
    expect(clauseOf(await lift(), "noticeTerms")).toMatchObject({ basis: "OFFICE", content: { workingDays: 5 } });
    expect((await shown()).id).toBe("shuidong-2024.2");
    expect(await town.journal()).toMatchObject([{ event: "SettingLaidDown" }, { event: "SettingLifted" }]);
  });

  it("finds nothing where the office laid nothing down", async () => {
    expect(await lift({ regulation: first })).toMatchObject({ faults: [{ field: "clause", code: "NOT_FOUND" }] });
  });
});

describe("What a setting leaves alone", () => {
  const governed = async (id: string) => (await town.asAuditor(GOVERNED, { id })).organisation.openDay;

  it("is an open day that was approved before it, to the last day of its time line", async () => {
    const approved = await approvedDay(town);
    const planned = await plannedDay(town);
    const before = [await governed(approved), await governed(planned)];
    await layDown();
    expect(await governed(approved)).toEqual(before[0]);
    expect(await governed(planned)).not.toEqual(before[1]);
    expect((await governed(await approvedDay(town))).governedBy).toBe("shuidong-2024.1");
  });

  it("is the version that governs such a day, which can still be read as it was", async () => {
    await layDown();
    expect(clauseOf(await shown(first), "noticeTerms")).toMatchObject({ content: { workingDays: 5 } });
  });

  it("is an opinion that was registered before it: its deadline does not move", async () => {
    const raised = async (key: string) => {
      const input = { idempotencyKey: `${key}-of-the-settings`, kind: "QUESTION", text: "路灯几时修？", channel: "PAPER" };
      return (await town.asOrganiser(RAISE, { input })).registerOpinion;
    };
    const replyWithin = { QUESTION: 20, SUGGESTION: 20, COMPLAINT: 20, HELP: 20 };
    const content = { acknowledgeWithin: 1, replyWithin, mostExtensions: 1, longestExtension: 10 };
    const early = await raised("opinion-1");
    await layDown({ clause: "replyTerms", content });
    expect((await raised("opinion-2")).due).toBe(early.due);
    town.on("2026-05-25");
    const late = await raised("opinion-3");
    expect([early.due, late.due]).toEqual(["2026-05-27", "2026-06-23"]);
    expect((await town.asOrganiser(DUE, { id: early.id })).organisation.opinion.clock.due).toBe(early.due);
  });
});

describe("The office's settings and a new regulation", () => {
  const restated = packOf(first)!.restated;
  const adopt = (id: string, inForceFrom: string, more: object = {}) =>
    town.world.transact(async ({ regulations }) => {
      const regulation = { ...packOf(first)!.regulation, id, inForceFrom: civilDate(inForceFrom), ...more };
      return regulations.adopt(town.organisation, { regulation, restated }, {}, town.world.now());
    });

  it("are laid down for one that is adopted for a later day as well, unless an article of it says otherwise", async () => {
    await adopt("shuidong-2027", "2027-01-01");
    await adopt("shuidong-2028", "2028-01-01", { noticeTerms: byArticle("第五条", "MUST", { workingDays: 3 }) });
    await layDown();
    expect((await shown()).id).toBe("shuidong-2024.1");
    town.on("2027-01-01");
    expect(clauseOf(await shown(), "noticeTerms")).toMatchObject({ basis: "OFFICE", content: seven });
    town.on("2028-01-01");
    expect(clauseOf(await shown(), "noticeTerms")).toMatchObject({ basis: "ARTICLE", article: "第五条", content: { workingDays: 3 } });
  });

  it("show the office what it may lay down, what holds, what is usual, and since when", async () => {
    await layDown();
    const { organisation } = await town.asAuditor(SETTINGS);
    expect(organisation.regulation.id).toBe("shuidong-2024.1");
    expect(organisation.settings).toContainEqual({
      clause: "noticeTerms",
      force: "MUST",
      content: seven,
      usual: { workingDays: 5 },
      laidDownOn: "2026-05-22",
    });
    expect(organisation.settings).toContainEqual(expect.objectContaining({ clause: "selection", content: "LOT", laidDownOn: null }));
    expect(organisation.settings.map(({ clause }: { clause: string }) => clause)).not.toContain("jointReview");
  });
});
