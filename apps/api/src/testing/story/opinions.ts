import { aForm } from "@kaimen/domain/testing";
import type { Office } from "./office.js";
import { RAISE, REGISTER, type Seen, take } from "./opinion-acts.js";
import type { Taken } from "./people.js";

export type Raised = Seen & { readonly receiptCode: string; readonly phone: string; readonly due: string };

const fresh = (receipt: { id: string; receiptCode: string; due: string }, phone: string): Raised => {
  if (!receipt.id) throw new Error(JSON.stringify(receipt));
  return { ...receipt, phone, version: 1, status: "REGISTERED" };
};

/** Said through the site, at a stop of the day. */
export async function raise({ town }: Office, openDay: string, { serial, phone }: Taken, said: object): Promise<Raised> {
  const { name } = aForm(serial);
  const input = { organisation: "shuidong", openDay, stop: "v2", name, phone, idempotencyKey: `story-opinion-of-${serial}`, ...said };
  return fresh((await town.asAnyone(RAISE, { input })).raiseOpinion, phone);
}

/** Said at the meeting, and written down by a clerk. */
export async function register({ town }: Office, openDay: string, { serial, phone }: Taken, said: object): Promise<Raised> {
  const { name } = aForm(serial);
  const input = { openDay, channel: "ON_SITE", name, phone, idempotencyKey: `story-opinion-of-${serial}`, ...said };
  return fresh((await town.asOrganiser(REGISTER, { input })).registerOpinion, phone);
}

export const handlerOf = ({ town, unit }: Office, name: string) => town.asClerk(`${name}-承办`, ["OPINION_HANDLER"], unit(name));

/** To a unit, which takes it on. */
export async function handOver(office: Office, opinion: Seen, name: string): Promise<Seen> {
  const assigned = await take(office.town.asOrganiser, "assignOpinion", opinion, { unit: office.unit(name) });
  return take(handlerOf(office, name), "acknowledgeOpinion", assigned);
}

/** Drafted by the unit, signed off by the leader, told to who asked. */
export async function answer(office: Office, opinion: Seen, name: string, reply: object): Promise<Seen> {
  const draft = await take(handlerOf(office, name), "draftReply", opinion, { text: "已办理，详见说明。", ...reply });
  const signed = await take(office.town.asApprover, "signOffReply", draft);
  return take(handlerOf(office, name), "replyToOpinion", signed, { through: "SMS" });
}
