import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { citizen, system, type Whoever } from "../platform/journal/actor.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Admitted } from "../staff/admit-staff.js";
import { countStatements } from "../testing/count-statements.js";
import { approvedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const READ = `query ($first: Int, $after: String, $event: String, $subject: ID, $since: DateTime, $until: DateTime, $actor: ID) {
  organisation { journal(first: $first, after: $after, event: $event, subject: $subject, since: $since, until: $until, actor: $actor) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { event actor { kind id name } at channel subject { type id } detail beforeHash afterHash } } } } }`;

describe("The journal, as the auditor reads it", () => {
  let town: Town;
  let openDay: string;
  const person = "3f0c2a52-0000-4000-8000-000000000001";

  const write = (event: JournalEvent, by: Whoever, detail = {}) =>
    town.world.transact(async ({ journal }) => {
      await journal.record(event, by, { subject: { type: "Opinion", id: "opn_1" }, detail });
      return {};
    });

  beforeAll(async () => {
    town = await startTown("2026-05-21");
    await write("ReminderSent", system(town.organisation, "reminders"));
    town.on("2026-05-22");
    openDay = await approvedDay(town);
    town.on("2026-05-22", "10:00");
    await write("OpinionRegistered", citizen(town.organisation, person), { ground: "已与13800001234核实" });
  });
  afterAll(() => town.close());

  const read = async (wanted: object = {}) => (await town.asAuditor(READ, { ...wanted })).organisation.journal;
  const events = async (wanted: object = {}) =>
    (await read({ first: 100, ...wanted })).edges.map(({ node }: { node: { event: string } }) => node.event);

  it("has the newest line first, back to the founding of the office", async () => {
    const all = await events();
    expect(all.slice(0, 4)).toEqual(["OpinionRegistered", "OpenDayApproved", "OpenDayPlanned", "ReminderSent"]);
    expect(all.at(-1)).toBe("OrganisationFounded");
  });

  it("says who did what to what, when, through which door, and what it was before and after, as hashes", async () => {
    const [{ node }] = (await read({ event: "OpenDayApproved" })).edges;
    expect(node).toEqual({
      event: "OpenDayApproved",
      actor: { kind: "STAFF", id: "approver", name: null },
      at: "2026-05-22T01:00:00.000Z",
      channel: "ADMIN",
      subject: { type: "OpenDay", id: openDay },
      detail: {},
      beforeHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      afterHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("names staff, and of a citizen nothing but an id: no phone that a clerk typed into a ground is in it", async () => {
    const member = await admitted("王审计");
    await write("OpinionAssigned", { staff: member, organisation: town.organisation });
    const [{ node: byStaff }] = (await read({ event: "OpinionAssigned" })).edges;
    expect(byStaff.actor).toEqual({ kind: "STAFF", id: member, name: "王审计" });
    const [{ node: byCitizen }] = (await read({ event: "OpinionRegistered" })).edges;
    expect(byCitizen).toMatchObject({ actor: { kind: "CITIZEN", id: person, name: null }, detail: { ground: "已与«masked»核实" } });
  });

  const admitted = async (name: string) => {
    const founder = { staff: "founder", name: "founder", organisation: town.organisation, roles: ["ADMINISTRATOR" as const] };
    const answer = await town.acts.admitStaff(founder, { name, username: "wang_shenji", roles: ["AUDITOR"] });
    return (answer as Admitted).member.id;
  };

  it("can be narrowed to an event, a thing, an actor", async () => {
    expect(await events({ event: "OpenDayPlanned" })).toEqual(["OpenDayPlanned"]);
    expect(await events({ subject: openDay })).toEqual(["OpenDayApproved", "OpenDayPlanned"]);
    expect(await events({ actor: "organiser" })).toEqual(["OpenDayPlanned"]);
    expect(await events({ actor: "organiser", event: "OpenDayApproved" })).toEqual([]);
  });

  it("can be narrowed to a span: from its first moment on, and up to its last, which is left to the next span", async () => {
    const [nine, ten] = ["2026-05-22T09:00:00+08:00", "2026-05-22T10:00:00+08:00"];
    expect(await events({ since: nine, until: ten })).toEqual(["OpenDayApproved", "OpenDayPlanned"]);
    expect(await events({ since: ten })).toContain("OpinionRegistered");
    expect(await events({ until: nine })).not.toContain("OpenDayPlanned");
  });

  it("turns pages by cursor without losing or repeating a line, also among lines of one moment", async () => {
    for (let at = 0; at < 25; at += 1) await write("OpinionReopened", citizen(town.organisation, person), { at });
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: any = await read({ first: 7, after, event: "OpinionReopened" });
      expect(page.totalCount).toBe(25);
      seen.push(...page.edges.map(({ node }: any) => node.detail.at));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => 24 - at));
  });

  it("is read with as many statements for a long page as for a short one", async () => {
    const short = await countStatements(town.database, () => read({ first: 1 }));
    expect(await countStatements(town.database, () => read({ first: 30 }))).toBe(short);
  });

  it("is the auditor's alone: who hands out the roles does not watch over herself", async () => {
    for (const ask of [town.asAdministrator, town.asApprover, town.asOrganiser]) await expect(ask(READ)).rejects.toThrow("You may not ask");
  });

  it("has no line of another town", async () => {
    await town.acts.foundOrganisation({ code: "linzhen", name: "邻镇人民政府", kind: "TOWN" });
    expect(await events({ event: "OrganisationFounded" })).toHaveLength(1);
  });
});
