import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { instantAt } from "@kaimen/domain";
import type { Message } from "../platform/outbox/message.js";
import { countStatements } from "../testing/count-statements.js";
import { startTown, type Town } from "../testing/town.js";

const LIST = `query ($first: Int, $after: String, $standing: MessageStanding) { organisation { messages(first: $first, after: $after, standing: $standing) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id kind template payload standing dueAt sentAt calledAt calledBy attempts recipientName recipientContact } } } } }`;
const NOT = "... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }";
const RECORD = `mutation ($message: ID!) { recordCall(input: { message: $message }) { __typename ... on Message { id standing calledBy } ${NOT} } }`;
const UNMASK = `mutation ($message: ID!, $reason: String!) { unmaskRecipient(input: { message: $message, reason: $reason }) {
  __typename ... on UnmaskedRecipient { name contact } ${NOT} } }`;

let town: Town;
beforeAll(async () => {
  town = await startTown("2026-06-15", { carried: ["MAIL"] });
});
beforeEach(async () => {
  town.on("2026-06-15");
  await town.database.query("DELETE FROM outbox");
});
afterAll(() => town?.close());

type Wish = Partial<Omit<Message, "to">> & { readonly address?: string };

/** Writes a message as an act would, and answers its id and its person's. */
async function enqueue({ address, ...wish }: Wish = {}) {
  return town.world.transact(async ({ outbox, people, manager }) => {
    const person = await people.add(town.organisation, { name: "金丝雀", phone: "13800001234" });
    const to = address ? { address } : { person };
    await outbox.enqueue({
      organisation: town.organisation,
      kind: "SMS",
      template: "reminder",
      payload: { receipt: "000123" },
      to,
      ...wish,
    });
    const [{ id }] = await manager.query("SELECT id FROM outbox ORDER BY created_at DESC, ctid DESC LIMIT 1");
    return { id: id as string, person };
  });
}

type Ask = ReturnType<Town["asStaff"]>;
const listed = async (variables: object = {}, ask: Ask = town.asOrganiser) => (await ask(LIST, { ...variables })).organisation.messages;
const nodes = async (standing?: string, ask?: Ask) => (await listed({ standing }, ask)).edges.map(({ node }: { node: object }) => node);
const record = async (message: string, ask: Ask = town.asOrganiser) => (await ask(RECORD, { message })).recordCall;
const unmask = async (message: string, reason = "短信未送达", ask: Ask = town.asOrganiser) =>
  (await ask(UNMASK, { message, reason })).unmaskRecipient;
const lines = (event: string) => town.database.query("SELECT actor, detail, journal::text AS line FROM journal WHERE event = $1", [event]);

describe("The list of calls", () => {
  it("holds what is due and no carrier takes, masked, what has waited longest first", async () => {
    const { id } = await enqueue({ dueAt: instantAt(town.world.today(), "08:30") });
    await enqueue({ kind: "CALL", template: "opinion-answered" });
    expect(await nodes("TO_CALL")).toMatchObject([
      { id, kind: "SMS", recipientName: "金*雀", recipientContact: "138****1234", payload: { receipt: "000123" }, attempts: 0 },
      { kind: "CALL" },
    ]);
  });

  it("holds no message before its minute, and none that a carrier is about to take", async () => {
    await enqueue({ dueAt: town.world.now() });
    await enqueue({ kind: "MAIL", address: "canary@example.org" });
    town.on("2026-06-15", "08:59");
    expect(await nodes("TO_CALL")).toEqual([]);
    town.on("2026-06-15", "09:00");
    expect(await nodes("TO_CALL")).toHaveLength(1);
    expect(await nodes("WAITING")).toMatchObject([{ kind: "MAIL", recipientName: null, recipientContact: "c***@example.org" }]);
  });

  it("holds a letter after the fifth time that the mail server did not take it", async () => {
    await enqueue({ kind: "MAIL", address: "canary@example.org" });
    await town.database.query("UPDATE outbox SET attempts = 4");
    expect(await nodes("TO_CALL")).toEqual([]);
    await town.database.query("UPDATE outbox SET attempts = 5");
    expect(await nodes("TO_CALL")).toHaveLength(1);
  });

  it("holds nobody who was erased", async () => {
    const { id, person } = await enqueue();
    await town.world.transact(async ({ people }) => ({ erased: await people.erase(person) }));
    expect(await nodes("TO_CALL")).toEqual([]);
    expect(await nodes("DROPPED")).toMatchObject([{ id, recipientName: null, recipientContact: null }]);
    expect(await record(id)).toMatchObject({ nowAt: "DROPPED" });
  });
});

describe("recordCall", () => {
  it("takes the message off the list, and leaves a line that names nobody", async () => {
    const { id } = await enqueue();
    expect(await record(id)).toEqual({ __typename: "Message", id, standing: "CALLED", calledBy: "organiser" });
    expect(await nodes("TO_CALL")).toEqual([]);
    const [line] = await lines("CallRecorded");
    expect(line).toMatchObject({ actor: "organiser", detail: { template: "reminder" } });
    expect(line.line).not.toMatch(/金丝雀|13800001234/);
  });

  it("lets one clerk through when eight press at once", async () => {
    const { id } = await enqueue();
    const before = (await lines("CallRecorded")).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(id)));
    expect(answers.filter(({ __typename }) => __typename === "Message")).toHaveLength(1);
    expect((await lines("CallRecorded")).length - before).toBe(1);
  });

  it("is not for an auditor, and reaches no other town's message", async () => {
    const { id } = await enqueue();
    await expect(record(id, town.asAuditor)).rejects.toThrow("recordCall");
    await town.database.query("UPDATE outbox SET organisation = 'org_elsewhere'");
    await expect(record(id)).rejects.toThrow(`There is no message ${id} here`);
    expect(await nodes()).toEqual([]);
  });
});

describe("unmaskRecipient", () => {
  it("shows name and phone for a reason, which stands in the journal with who asked", async () => {
    const { id } = await enqueue();
    expect(await unmask(id)).toEqual({ __typename: "UnmaskedRecipient", name: "金丝雀", contact: "13800001234" });
    expect(await lines("RecipientUnmasked")).toMatchObject([{ actor: "organiser", detail: { reason: "短信未送达" } }]);
  });

  it("asks for the reason", async () => {
    const { id } = await enqueue();
    expect(await unmask(id, " ")).toMatchObject({ faults: [{ field: "reason", code: "GROUND_NEEDED" }] });
  });

  it("shows nobody whom there is no call to make to", async () => {
    const { id } = await enqueue();
    await record(id);
    expect(await unmask(id)).toMatchObject({ nowAt: "CALLED" });
    const letter = await enqueue({ kind: "MAIL", address: "canary@example.org" });
    expect(await unmask(letter.id)).toMatchObject({ nowAt: "WAITING" });
  });
});

describe("An opinion handler", () => {
  it("sees and phones what is about opinions, and no applicant", async () => {
    const handler = town.asStaff("OPINION_HANDLER");
    const reminder = await enqueue();
    const { id } = await enqueue({ template: "opinion-answered" });
    expect(await nodes("TO_CALL", handler)).toMatchObject([{ id }]);
    await expect(unmask(reminder.id, "核对", handler)).rejects.toThrow("There is no message");
    expect(await record(id, handler)).toMatchObject({ standing: "CALLED", calledBy: "opinion_handler" });
  });
});

describe("The list of messages", () => {
  it("is turned page by page without a gap, in as many statements for a long page as for a short one", async () => {
    for (let at = 0; at < 25; at += 1) await enqueue({ unique: `reminder/${at}` });
    const first = await listed({ first: 10 });
    const second = await listed({ first: 20, after: first.pageInfo.endCursor });
    expect([first.totalCount, first.edges.length, second.edges.length, second.pageInfo.hasNextPage]).toEqual([25, 10, 15, false]);
    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id);
    expect(new Set(ids).size).toBe(25);
    const short = await countStatements(town.database, () => listed({ first: 1 }));
    expect(await countStatements(town.database, () => listed({ first: 25 }))).toBe(short);
  });

  it("is not for a reviewer", async () => {
    await expect(listed({}, town.asStaff("DEPARTMENT_REVIEWER"))).rejects.toThrow("messages");
  });
});
