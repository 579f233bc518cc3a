import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

const REGISTER = `mutation ($input: RegisterOpinionInput!) { registerOpinion(input: $input) { ... on OpinionReceipt { id receiptCode due } } }`;
const ANSWER = `... on Opinion { id version acknowledgedLate clock { due extendedBy verdict } } ... on Refusal { code values }`;
const act = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ANSWER} } }`;

describe("The clocks of an opinion that was received on Monday 22 June", () => {
  let town: Town;
  let unit: string;
  beforeAll(async () => {
    town = await startTown("2026-06-22");
    unit = (await town.asOrganiser(`mutation { createUnit(input: { name: "交通运输所" }) { ... on Unit { id } } }`)).createUnit.id;
  });
  beforeEach(() => town.on("2026-06-22"));
  afterAll(() => town.close());

  const handler: Town["asAnyone"] = (...asked) => town.asClerk("handler-1", ["OPINION_HANDLER"], unit)(...asked);
  const step = async (ask: Town["asAnyone"], name: string, seen: { id: string; version: number }, more: object = {}) =>
    (await ask(act(name), { input: { opinion: seen.id, version: seen.version, ...more } }))[name];
  const assigned = async () => {
    const input = { kind: "SUGGESTION", channel: "PAPER", text: "建议增设候车亭。", idempotencyKey: randomUUID() };
    const { registerOpinion } = await town.asOrganiser(REGISTER, { input });
    expect(registerOpinion).toMatchObject({ receiptCode: null, due: "2026-07-06" });
    return step(town.asOrganiser, "assignOpinion", { ...registerOpinion, version: 1 }, { unit });
  };

  it.each([
    ["2026-06-23", false],
    ["2026-06-24", true],
  ])("takes an acknowledgement on %s, and records late as %s", async (on, late) => {
    const seen = await assigned();
    town.on(on);
    expect(await step(handler, "acknowledgeOpinion", seen)).toMatchObject({ acknowledgedLate: late });
  });

  it("lets a unit ask for more time through the due day, and not a day later", async () => {
    const seen = await step(handler, "acknowledgeOpinion", await assigned());
    const wish = { days: 10, ground: "需现场勘查" };
    town.on("2026-07-07");
    expect(await step(handler, "askForExtension", seen, wish)).toMatchObject({ code: "TOO_LATE", values: { due: "2026-07-06" } });
    town.on("2026-07-06");
    expect(await step(handler, "askForExtension", seen, { ...wish, days: 11 })).toMatchObject({ code: "EXTENSION_TOO_LONG" });
    const asked = await step(handler, "askForExtension", seen, wish);
    const granted = await step(town.asApprover, "grantExtension", asked);
    expect(granted.clock).toMatchObject({ due: "2026-07-20", extendedBy: 10 });
    expect(await step(handler, "askForExtension", granted, wish)).toMatchObject({ code: "TOO_MANY_EXTENSIONS" });
  });
});
