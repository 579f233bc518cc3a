import fc from "fast-check";
import { type CivilDate, civilDate, instantAt } from "../calendar/civil-date.js";
import type { Held, UnderWay } from "../open-day/open-day.js";
import { acknowledgeOpinion } from "../opinion/acknowledge-opinion.js";
import { assignOpinion } from "../opinion/assign-opinion.js";
import { draftReply } from "../opinion/draft-reply.js";
import { type RegisterOpinion, registerOpinion } from "../opinion/register-opinion.js";
import { replyToOpinion } from "../opinion/reply-to-opinion.js";
import { signOffReply } from "../opinion/sign-off-reply.js";
import type { InvalidInput, OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import { OPINION_KINDS, type ReplyTerms } from "../regulation/terms.js";
import { anyDay } from "./any-day.js";
import { calendar2026 } from "./calendars.js";

/** The office's own deadlines, as every town that sets none starts with them. */
export const replyTerms: Clause<ReplyTerms> = OFFICE_DEFAULTS.replyTerms;
export const opinionTerms: Pick<Regulation, "replyTerms" | "signOffBySecondPerson"> = OFFICE_DEFAULTS;

const calendar = calendar2026();

/** An open day on Monday 2026-06-22 with three venues, as it stands once it is over. */
export const heldDay = {
  id: "day-1",
  organisation: "shuidong",
  version: 9,
  status: "HELD",
  theme: "走进政务服务",
  date: civilDate("2026-06-22"),
  startsAt: "09:00",
  endsAt: "16:30",
  seats: 30,
  quotas: [],
  itinerary: ["service-centre", "command-centre", "library"].map((venue, stop) => ({
    venue,
    name: venue,
    type: "SERVICE_CENTRE",
    startsAt: `${9 + stop}:00`.padStart(5, "0"),
    endsAt: `${9 + stop}:45`.padStart(5, "0"),
    capacity: 40,
  })),
  contentBlocks: ["SHOWCASE", "OPEN_CHANNEL"],
  forms: ["SITE_VISIT", "SYMPOSIUM"],
  departures: [],
  postponements: [],
  governedBy: "shuidong-2024",
  approvedOn: civilDate("2026-05-20"),
  announcedOn: civilDate("2026-05-22"),
  channels: ["PORTAL"],
  callExtensions: [],
  selectedOn: civilDate("2026-06-08"),
  settledOn: civilDate("2026-06-17"),
} as const satisfies Held;
export const dayUnderWay: UnderWay = { ...heldDay, status: "UNDER_WAY" };

export const suggestion: RegisterOpinion = {
  id: "opinion-1",
  kind: "SUGGESTION",
  text: "建议在村口增设一处公交候车亭。",
  channel: "PORTAL",
  raisedBy: "person-1",
};

/** What a fixture needs is a fact; anything else is a fault of the fixture. */
function fact<A extends object>(answer: A): Exclude<A, Refusal | OutOfTurn | InvalidInput> {
  if ("refused" in answer || "nowAt" in answer || "faults" in answer) throw new Error(`Not a fact: ${JSON.stringify(answer)}`);
  return answer as Exclude<A, Refusal | OutOfTurn | InvalidInput>;
}

/** The same suggestion at each status of its life, received on `on`, each step on the same day. */
export const registered = (on: CivilDate = heldDay.date, more: Partial<RegisterOpinion> = {}) =>
  fact(registerOpinion({ ...suggestion, ...more }, heldDay, on));
export const assigned = (on?: CivilDate, more?: Partial<RegisterOpinion>) => {
  const opinion = registered(on, more);
  return fact(assignOpinion(opinion, { unit: "transport", handover: "ASSIGN", by: "organiser" }, opinion.registeredOn));
};
export const acknowledged = (on?: CivilDate, more?: Partial<RegisterOpinion>) => {
  const opinion = assigned(on, more);
  return acknowledgeOpinion(opinion, { by: "handler", on: opinion.assignedOn }, opinionTerms, calendar);
};
export const drafted = (on?: CivilDate, more?: Partial<RegisterOpinion>) => {
  const opinion = acknowledged(on, more);
  return fact(draftReply(opinion, { text: "已列入今年计划。", adopted: true, by: "handler" }, opinion.acknowledgedOn));
};
export const signedOff = (on?: CivilDate, more?: Partial<RegisterOpinion>) => {
  const opinion = drafted(on, more);
  return fact(signOffReply(opinion, { by: "approver", on: opinion.acknowledgedOn }, opinionTerms));
};
export const replied = (on?: CivilDate, more?: Partial<RegisterOpinion>) => {
  const opinion = signedOff(on, more);
  const told = { by: "handler", on: opinion.acknowledgedOn, through: "PHONE" } as const;
  return fact(replyToOpinion(opinion, told, opinionTerms, calendar));
};

/** A moment of the open day, by its clock time. */
export const atClock = (clock: string) => instantAt(heldDay.date, clock);

export const anyKind = fc.constantFrom(...OPINION_KINDS);

/** Any opinion of any status. */
export const anyOpinion = fc
  .tuple(fc.constantFrom(registered, assigned, acknowledged, drafted, signedOff, replied), anyDay(), anyKind)
  .map(([at, on, kind]) => at(on, { kind }));
