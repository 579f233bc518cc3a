import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import { ROLES } from "../platform/policy/caller.js";
import { aPlan } from "../testing/a-plan.js";
import { countStatements } from "../testing/count-statements.js";
import { APPROVE, BEGIN_DAY, CANCEL, CLOSE_REGISTRATION, FORM_GROUP, POSTPONE, REVISE } from "../testing/open-day-acts.js";
import { members } from "../testing/open-day-at.js";
import { COMMIT_DRAW } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

const PUBLIC = `query ($first: Int, $after: String) { organisation(code: "lincheng") { kind county { code } towns { code name county { code }
  openDays(when: UPCOMING, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { theme date } } } } } }`;
const ADMIN = `query ($code: String) { organisation(code: $code) { code openDays { edges { node { id theme status applied draw { method } } } } } }`;
const TOWNS = `query { organisation { code towns { code openDays { totalCount edges { node { theme } } } opinionTallies { count } } } }`;
const ofTown = (field: string) => `query ($code: String) { organisation(code: $code) { ${field} } }`;
const ofDay = (field: string) => ofTown(`openDays { edges { node { ${field} } } }`);

let town: Town;
let county: string;
const towns: Record<string, string> = {};

const founded = async (code: string, name: string, more: object) => {
  const answer = await town.acts.foundOrganisation({ code, name, kind: "TOWN", ...more });
  return (answer as { id: string }).id;
};

const addDay = (organisation: string, theme: string, date: string, announced = true) =>
  town.world.transact(({ openDays }) =>
    openDays.add({
      id: newId("OpenDay"),
      organisation,
      version: 1,
      status: announced ? "APPROVED" : "PLANNED",
      theme,
      date: civilDate(date),
      startsAt: "09:00",
      endsAt: "11:30",
      seats: 6,
      quotas: [],
      itinerary: [],
      contentBlocks: [],
      forms: [],
      departures: [],
      postponements: [],
      ...(announced && { announcedOn: civilDate("2026-05-20") }),
    } as never),
  );

beforeAll(async () => {
  town = await startTown("2026-05-22");
  county = await founded("lincheng", "临城区人民政府", { kind: "COUNTY" });
  for (const code of ["dongzhen", "xizhen", "beizhen"]) towns[code] = await founded(code, `${code}人民政府`, { parent: county });
  await addDay(towns.dongzhen!, "dong-3", "2026-07-03");
  await addDay(towns.dongzhen!, "dong-1", "2026-06-01");
  await addDay(towns.dongzhen!, "dong-2", "2026-06-02");
  await addDay(towns.dongzhen!, "gone by", "2026-05-21");
  await addDay(towns.dongzhen!, "draft", "2026-06-09", false);
  await addDay(towns.xizhen!, "xi-1", "2026-06-22");
  await addDay(town.organisation, "of another county", "2026-06-22");
});
afterAll(() => town.close());

const asCounty = () => town.asStaffOf(county, ...ROLES);
const themes = ({ openDays }: any) => openDays.edges.map(({ node }: any) => node.theme);

describe("A county, as everybody sees it", () => {
  it("has its own towns and no other, each with its next days, and each knows its county", async () => {
    const { organisation } = await town.asAnyone(PUBLIC);
    expect(organisation).toMatchObject({ kind: "COUNTY", county: null });
    expect(organisation.towns.map((one: any) => [one.code, one.county.code, ...themes(one)])).toEqual([
      ["beizhen", "lincheng"],
      ["dongzhen", "lincheng", "dong-1", "dong-2", "dong-3"],
      ["xizhen", "lincheng", "xi-1"],
    ]);
  });

  it("shows of each town a page of its own, with the whole count and a cursor", async () => {
    const { organisation } = await town.asAnyone(PUBLIC, { first: 2 });
    const [, dong, xi] = organisation.towns;
    expect([themes(dong), dong.openDays.totalCount, dong.openDays.pageInfo.hasNextPage]).toEqual([["dong-1", "dong-2"], 3, true]);
    expect([themes(xi), xi.openDays.totalCount, xi.openDays.pageInfo.hasNextPage]).toEqual([["xi-1"], 1, false]);
    const next = await town.asAnyone(PUBLIC, { first: 2, after: dong.openDays.pageInfo.endCursor });
    expect(themes(next.organisation.towns[1])).toEqual(["dong-3"]);
  });

  it("is read with as many statements for six towns as for three", async () => {
    const three = await countStatements(town.database, () => town.asAnyone(PUBLIC));
    for (const code of ["zhen-a", "zhen-b", "zhen-c"]) await addDay(await founded(code, code, { parent: county }), code, "2026-06-22");
    expect(await countStatements(town.database, () => town.asAnyone(PUBLIC))).toBe(three);
    const { organisation } = await town.asAnyone(PUBLIC);
    expect(organisation.towns.flatMap(themes)).toContain("zhen-c");
  });
});

describe("Staff of a county", () => {
  it("see the days of its towns, drafts too, and the figures of their opinions", async () => {
    const { organisation } = await asCounty()(TOWNS);
    const dong = organisation.towns.find(({ code }: any) => code === "dongzhen");
    expect(themes(dong)).toEqual(["dong-3", "draft", "dong-2", "dong-1", "gone by"]);
    expect(dong.opinionTallies.length).toBeGreaterThan(0);
    expect((await asCounty()(ADMIN, { code: "xizhen" })).organisation.openDays.edges).toMatchObject([{ node: { theme: "xi-1" } }]);
  });

  it("see no town of another county", async () => expect((await asCounty()(ADMIN, { code: "shuidong" })).organisation).toBeNull());

  it.each([
    "apiKeys { id }",
    'application(id: "app_1") { id }',
    "journal { totalCount }",
    'opinion(id: "opn_1") { id }',
    "opinions { totalCount }",
    "releases { text }",
    "staff { name }",
  ])("see no file of a town: %s", async (field) => {
    await expect(asCounty()(ofTown(field), { code: "dongzhen" })).rejects.toThrow("You may not ask for this.");
    await expect(asCounty()(ofTown(field), {})).resolves.toBeDefined();
  });

  it.each(["applications { totalCount }", "nominationLinks { id }", "group { members { name } }"])(
    "see no person behind a town's day: %s",
    async (field) => {
      await expect(asCounty()(ofDay(field), { code: "dongzhen" })).rejects.toThrow("You may not ask for this.");
      await expect(town.asStaffOf(towns.dongzhen!, ...ROLES)(ofDay(field), {})).resolves.toBeDefined();
    },
  );

  it.each([
    ["reviseOpenDay", REVISE, (openDay: string) => ({ openDay, input: aPlan() })],
    ["approveOpenDay", APPROVE, (openDay: string) => ({ input: { openDay } })],
    ["formSelectionGroup", FORM_GROUP, (openDay: string) => ({ input: { openDay, members } })],
    ["closeRegistration", CLOSE_REGISTRATION, (openDay: string) => ({ openDay })],
    ["commitDraw", COMMIT_DRAW, (openDay: string) => ({ input: { openDay, sourceNames: ["摇号"] } })],
    ["beginDay", BEGIN_DAY, (openDay: string) => ({ openDay })],
    ["postponeOpenDay", POSTPONE, (openDay: string) => ({ input: { openDay, to: "2026-07-01", ground: "防汛" } })],
    ["cancelOpenDay", CANCEL, (openDay: string) => ({ input: { openDay, ground: "防汛" } })],
  ])("may not act in a town, whatever their roles: %s", async (_, act, variables) => {
    const [{ node }] = (await asCounty()(ADMIN, { code: "xizhen" })).organisation.openDays.edges;
    await expect(asCounty()(act, variables(node.id))).rejects.toThrow("There is no open day");
    expect((await asCounty()(ADMIN, { code: "xizhen" })).organisation.openDays.edges).toEqual([{ node }]);
  });
});

describe("Staff of a town", () => {
  const asDong = (source: string, variables?: object) => town.asStaffOf(towns.dongzhen!, ...ROLES)(source, variables as never);

  it("see their own town", async () => expect((await asDong(ADMIN)).organisation.code).toBe("dongzhen"));

  it.each(["xizhen", "lincheng", "shuidong"])("see neither a sister town nor the county: %s", async (code) => {
    expect((await asDong(ADMIN, { code })).organisation).toBeNull();
  });

  it("see no town below them", async () => expect((await asDong(TOWNS)).organisation.towns).toEqual([]));

  it("may not act in a sister town", async () => {
    const [{ node }] = (await asCounty()(ADMIN, { code: "xizhen" })).organisation.openDays.edges;
    await expect(asDong(CANCEL, { input: { openDay: node.id, ground: "防汛" } })).rejects.toThrow("There is no open day");
  });
});
