import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

const RAISE = `mutation ($input: RaiseOpinionInput!) { raiseOpinion(input: $input) { __typename
  ... on OpinionReceipt { id receiptNumber receiptCode due provisional } ... on InvalidInput { faults { field code } } } }`;
const ANSWER = `__typename ... on Opinion { id version status } ... on OutOfTurn { nowAt }
  ... on Refusal { code article values } ... on InvalidInput { faults { field code values } }`;
const OWN = `__typename ... on OwnOpinion { status round due } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }`;
const act = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ANSWER} } }`;
const mine = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${OWN} } }`;

const asker = { name: "赵小兰", phone: "13800002026" };
const slip = { organisation: "shuidong", kind: "SUGGESTION", text: "建议在村口增设候车亭。联系 13800002026 赵小兰", ...asker };

describe("The life of an opinion outside any open day", () => {
  let town: Town;
  let unit: string;
  beforeAll(async () => {
    town = await startTown("2026-06-22");
    const { createUnit } = await town.asOrganiser(`mutation { createUnit(input: { name: "交通运输所" }) { ... on Unit { id } } }`);
    unit = createUnit.id;
  });
  afterAll(() => town.close());

  const handler = (staff = "handler-1") => town.asClerk(staff, ["OPINION_HANDLER"], unit);
  const raise = async (more: object = {}) =>
    (await town.asAnyone(RAISE, { input: { ...slip, idempotencyKey: randomUUID(), ...more } })).raiseOpinion;
  const step = async (ask: Town["asAnyone"], name: string, seen: { id: string; version: number }, more: object = {}) =>
    (await ask(act(name), { input: { opinion: seen.id, version: seen.version, ...more } }))[name];
  const drafted = async () => {
    const raised = { ...(await raise()), version: 1 };
    const assigned = await step(town.asOrganiser, "assignOpinion", raised, { unit });
    const taken = await step(handler(), "acknowledgeOpinion", assigned);
    const draft = await step(handler(), "draftReply", taken, { text: "已列入今年计划。", adopted: true });
    return { ...draft, receiptCode: raised.receiptCode };
  };
  const replied = async () => {
    const draft = await drafted();
    const signed = await step(town.asApprover, "signOffReply", draft);
    return { ...(await step(handler(), "replyToOpinion", signed, { through: "SMS" })), receiptCode: draft.receiptCode };
  };
  const withCode = ({ receiptCode }: { receiptCode: string }, phone = asker.phone) => ({ organisation: "shuidong", receiptCode, phone });

  it("gives a retry the first receipt to the letter", async () => {
    const key = { idempotencyKey: randomUUID() };
    const first = await raise(key);
    expect(first).toMatchObject({ __typename: "OpinionReceipt", due: "2026-07-06", provisional: false });
    expect(await raise(key)).toEqual(first);
  });

  it("goes from the receipt to an answer of which the person is told in the same transaction", async () => {
    expect(await replied()).toMatchObject({ status: "REPLIED" });
    expect(await town.database.query("SELECT template, kind FROM outbox ORDER BY created_at DESC LIMIT 1")).toEqual([
      { template: "opinion-answered", kind: "SMS" },
    ]);
  });

  it("is not signed off by who drafted it, as this office has set", async () => {
    const both = town.asClerk("handler-1", ["OPINION_HANDLER", "APPROVER"], unit);
    expect(await step(both, "signOffReply", await drafted())).toMatchObject({ code: "SAME_PERSON", article: null });
  });

  it("is published without a name or a number, and only so", async () => {
    const answered = await replied();
    const named = await step(town.asOrganiser, "publishOpinion", answered, { question: "赵小兰 13800002026", reply: "已办。" });
    expect(named.faults).toEqual([{ field: "question", code: "PERSONAL_DATA", values: { found: ["NAME", "PHONE"] } }]);
    await step(town.asOrganiser, "publishOpinion", answered, { question: "建议增设候车亭。", reply: "已列入计划。" });
    const { organisation } = await town.asAnyone(
      `{ organisation(code: "shuidong") { opinions { totalCount edges { node { question reply department adopted workingDaysTaken } } } } }`,
    );
    expect(organisation.opinions).toEqual({
      totalCount: 1,
      edges: [
        { node: { question: "建议增设候车亭。", reply: "已列入计划。", department: "交通运输所", adopted: true, workingDaysTaken: 0 } },
      ],
    });
  });

  it("is rated once, and asked again under a new clock", async () => {
    const answered = await replied();
    expect((await town.asAnyone(mine("rateReply"), { input: { ...withCode(answered), grade: "DISSATISFIED" } })).rateReply).toMatchObject({
      status: "REPLIED",
    });
    town.on("2026-06-30");
    const again = await town.asAnyone(mine("reopenOpinion"), { input: { ...withCode(answered), reason: "没有说明时间" } });
    expect(again.reopenOpinion).toMatchObject({ status: "REGISTERED", round: 2, due: "2026-07-14" });
    town.on("2026-06-22");
  });

  it("gives one same answer for a wrong code and a wrong phone", async () => {
    const answered = await replied();
    const wrong = { __typename: "InvalidInput", faults: [{ field: "receiptCode", code: "NOT_FOUND" }] };
    const rate = async (input: object) => (await town.asAnyone(mine("rateReply"), { input: { ...input, grade: "SATISFIED" } })).rateReply;
    expect(await rate(withCode(answered, "13800009999"))).toEqual(wrong);
    expect(await rate(withCode({ receiptCode: "000000-000000" }))).toEqual(wrong);
  });

  it("is another unit's business to nobody else", async () => {
    const seen = await drafted();
    const stranger = town.asClerk("stranger", ["OPINION_HANDLER"], "unit_other");
    await expect(step(stranger, "draftReply", seen, { text: "x", adopted: true })).rejects.toThrow("There is no opinion");
    expect((await stranger(`{ organisation { opinions { totalCount } } }`)).organisation.opinions.totalCount).toBe(0);
  });

  it("keeps the words and the name from everybody who reads the tables", async () => {
    await replied();
    const rows = await town.database.query("SELECT * FROM opinion");
    expect(JSON.stringify(rows)).not.toMatch(/赵小兰|13800002026/);
  });
});
