import { randomUUID } from "node:crypto";
import type { Variables } from "./ask.js";
import { OPINION, officeAct, ownAct, RAISE, REGISTER } from "./opinion-acts.js";
import type { Town } from "./town.js";

type Ask = (source: string, variables?: Variables) => Promise<any>;
export type Seen = { readonly id: string; readonly version: number };

/** An invented person who says something to the town. */
export const asker = { name: "赵小兰", phone: "13800002026" };
const words = { kind: "SUGGESTION", text: "建议在村口增设候车亭。" };

/** The desk of a town: two units, the people who work there, and the road that an opinion takes. */
export async function opinionDesk(town: Town) {
  const unitCalled = async (name: string): Promise<string> =>
    (await town.asOrganiser(`mutation ($name: String!) { createUnit(input: { name: $name }) { ... on Unit { id } } }`, { name })).createUnit
      .id;
  const unit = await unitCalled("交通运输所");
  const other = await unitCalled("社会事务办");
  const handler = (staff = "handler-1", of = unit): Ask => town.asClerk(staff, ["OPINION_HANDLER"], of);

  const raise = async (more: object = {}) =>
    (await town.asAnyone(RAISE, { input: { organisation: "shuidong", ...words, ...asker, idempotencyKey: randomUUID(), ...more } }))
      .raiseOpinion;
  const register = async (more: object = {}) =>
    (await town.asOrganiser(REGISTER, { input: { ...words, channel: "PAPER", idempotencyKey: randomUUID(), ...more } })).registerOpinion;
  const step = async (ask: Ask, name: string, seen: Seen, more: object = {}) =>
    (await ask(officeAct(name), { input: { opinion: seen.id, version: seen.version, ...more } }))[name];
  const own = async (name: string, { receiptCode }: { receiptCode: string }, more: object = {}) =>
    (await town.asAnyone(ownAct(name), { input: { organisation: "shuidong", receiptCode, phone: asker.phone, ...more } }))[name];
  const seen = async (id: string) => (await town.asOrganiser(OPINION, { id })).organisation.opinion;

  /** Each takes an opinion one step further and answers it as it then is. */
  const assigned = async (from: { id: string }, to = unit) => step(town.asOrganiser, "assignOpinion", await seen(from.id), { unit: to });
  const taken = async (from: { id: string }, to = unit) => step(handler("handler-1", to), "acknowledgeOpinion", await assigned(from, to));
  const drafted = async (from: { id: string }, more: object = {}) =>
    step(handler(), "draftReply", await taken(from), { text: "已列入今年计划。", adopted: true, ...more });
  const signed = async (from: { id: string }, more: object = {}) => step(town.asApprover, "signOffReply", await drafted(from, more));
  const replied = async (from: { id: string }, more: object = {}) =>
    step(handler(), "replyToOpinion", await signed(from, more), { through: "SMS" });

  return { unit, other, handler, raise, register, step, own, seen, assigned, taken, drafted, signed, replied };
}

export type Desk = Awaited<ReturnType<typeof opinionDesk>>;
