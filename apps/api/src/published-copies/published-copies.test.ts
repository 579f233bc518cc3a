import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { countStatements } from "../testing/count-statements.js";
import { approvedDay, recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";
import { withoutGuards } from "../testing/without-guards.js";

const NOT = "... on Refusal { code } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code values } }";
const COPY = "id channel address place publishedAt recordedBy withdrawn { by ground }";
const RECORD = `mutation ($input: RecordPublishedCopyInput!) { recordPublishedCopy(input: $input) { __typename ... on PublishedCopy { ${COPY} } ${NOT} } }`;
const WITHDRAW = `mutation ($input: WithdrawPublishedCopyInput!) { withdrawPublishedCopy(input: $input) { __typename ... on PublishedCopy { ${COPY} } ${NOT} } }`;
const LIST = `query ($id: ID!) { organisation { openDay(id: $id) { publishedCopies { ${COPY} } channelStandings { channel article copies } } } }`;
const PUBLIC = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { publishedCopies { channel address place } } } }`;
const MANY = `{ organisation(code: "shuidong") { openDays(first: 50) { edges { node { id publishedCopies { channel } } } } } }`;

let town: Town;
let openDay: string;
beforeAll(async () => {
  town = await startTown("2026-05-22");
});
beforeEach(async () => {
  town.on("2026-05-22");
  openDay = await recruitingDay(town);
});
afterAll(() => town?.close());

const address = "https://www.example.gov.cn/kfr/2026.html";
type Ask = Town["asOrganiser"];
const record = async (more: object = {}, ask: Ask = town.asOrganiser) =>
  (await ask(RECORD, { input: { openDay, channel: "PORTAL", address, publishedAt: "2026-05-22T00:30:00Z", ...more } })).recordPublishedCopy;
const withdraw = async (publishedCopy: string, ground = "地址贴错", ask: Ask = town.asOrganiser) =>
  (await ask(WITHDRAW, { input: { publishedCopy, ground } })).withdrawPublishedCopy;
const listed = async () => (await town.asOrganiser(LIST, { id: openDay })).organisation.openDay;
const shown = async () => (await town.asAnyone(PUBLIC, { id: openDay })).organisation.openDay.publishedCopies;
const lines = (event: string) => town.database.query("SELECT actor, detail FROM journal WHERE event = $1 ORDER BY id DESC", [event]);

describe("recordPublishedCopy", () => {
  it("writes down where the announcement can be read, tells everybody, and leaves a line in the journal", async () => {
    expect(await record()).toMatchObject({
      __typename: "PublishedCopy",
      channel: "PORTAL",
      address,
      recordedBy: "organiser",
      withdrawn: null,
    });
    expect(await record({ channel: "VILLAGE_BOARD", address: null, place: "东风村公开栏" })).toMatchObject({ place: "东风村公开栏" });
    expect(await shown()).toEqual([
      { channel: "PORTAL", address, place: null },
      { channel: "VILLAGE_BOARD", address: null, place: "东风村公开栏" },
    ]);
    expect((await lines("CopyRecorded"))[1]).toMatchObject({ actor: "organiser", detail: { openDay, channel: "PORTAL", link: address } });
  });

  it("shows which channels of 第五条 are missing yet", async () => {
    await record({ channel: "WECHAT" });
    expect((await listed()).channelStandings).toEqual([
      { channel: "PORTAL", article: "第五条", copies: 0 },
      { channel: "NEWS_MEDIA", article: "第五条", copies: 0 },
      { channel: "WECHAT", article: "第五条", copies: 1 },
      { channel: "WEIBO", article: "第五条", copies: 0 },
      { channel: "VILLAGE_BOARD", article: null, copies: 0 },
    ]);
  });

  it("takes no address that is not of a secure page, and no moment to come", async () => {
    expect(await record({ address: "http://www.example.gov.cn/a" })).toMatchObject({ faults: [{ field: "address", code: "MALFORMED" }] });
    expect(await record({ publishedAt: "2026-05-22T01:00:01Z" })).toMatchObject({
      faults: [{ field: "publishedAt", code: "OUT_OF_RANGE" }],
    });
    expect(await shown()).toEqual([]);
  });

  it("is out of turn before the call", async () => {
    openDay = await approvedDay(town);
    expect(await record()).toMatchObject({ nowAt: "APPROVED" });
  });

  it("is the organiser's alone, and reaches no other town's day", async () => {
    await expect(record({}, town.asApprover)).rejects.toThrow("recordPublishedCopy");
    await expect(record({}, town.asStaffOf("org_xikou", "ORGANISER"))).rejects.toThrow(`There is no open day ${openDay} here`);
  });
});

describe("withdrawPublishedCopy", () => {
  it("hides the line from the public and from the count, and keeps it with its ground in the office", async () => {
    const { id } = await record();
    expect(await withdraw(id)).toMatchObject({ withdrawn: { by: "organiser", ground: "地址贴错" } });
    expect(await shown()).toEqual([]);
    const { publishedCopies, channelStandings } = await listed();
    expect(publishedCopies).toMatchObject([{ id, withdrawn: { ground: "地址贴错" } }]);
    expect(channelStandings[0]).toMatchObject({ channel: "PORTAL", copies: 0 });
    expect((await lines("CopyWithdrawn"))[0]).toMatchObject({ actor: "organiser", detail: { openDay, ground: "地址贴错" } });
  });

  it("asks for a ground", async () => {
    const { id } = await record();
    expect(await withdraw(id, " ")).toMatchObject({ faults: [{ field: "ground", code: "REQUIRED" }] });
    expect(await shown()).toHaveLength(1);
  });

  it("lets one clerk through when eight press at once", async () => {
    const { id } = await record();
    const before = (await lines("CopyWithdrawn")).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => withdraw(id)));
    expect(answers.filter(({ __typename }) => __typename === "PublishedCopy")).toHaveLength(1);
    expect(answers.filter(({ nowAt }) => nowAt === "COPY_WITHDRAWN")).toHaveLength(7);
    expect((await lines("CopyWithdrawn")).length - before).toBe(1);
  });

  it("reaches no other town's copy", async () => {
    const { id } = await record();
    await expect(withdraw(id, "贴错", town.asStaffOf("org_xikou", "ORGANISER"))).rejects.toThrow(`There is no published copy ${id} here`);
  });
});

describe("The copies of a list of days", () => {
  it("are read together, in as many statements for many days as for one", async () => {
    await record();
    const one = await countStatements(town.database, () => town.asAnyone(MANY));
    for (let at = 0; at < 3; at += 1) await recruitingDay(town);
    expect(await countStatements(town.database, () => town.asAnyone(MANY))).toBe(one);
  });
});

describe("withdrawPublishedCopy without its lock", () => {
  const { hands, letGo } = withoutGuards({ comparing: true });
  let careless: Town;
  afterAll(() => careless?.close());

  it("lets all eight through: the crowd above shows what the lock is for", async () => {
    careless = await startTown("2026-05-22", { hands });
    const input = { openDay: await recruitingDay(careless), channel: "PORTAL", address, publishedAt: "2026-05-22T00:30:00Z" };
    const { id: publishedCopy } = (await careless.asOrganiser(RECORD, { input })).recordPublishedCopy;
    letGo();
    const press = () => careless.asOrganiser(WITHDRAW, { input: { publishedCopy, ground: "地址贴错" } });
    const answers = await Promise.all(Array.from({ length: 8 }, press));
    expect(answers.filter(({ withdrawPublishedCopy }) => withdrawPublishedCopy.__typename === "PublishedCopy")).toHaveLength(8);
  });
});
