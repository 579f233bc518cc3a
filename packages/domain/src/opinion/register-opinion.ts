import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import { OPINION_KINDS, type OpinionKind } from "../regulation/terms.js";
import {
  OPINION_CHANNELS,
  type OpinionChannel,
  type OpinionId,
  type RegisteredOpinion,
  type TakesOpinions,
  type TownDesk,
} from "./opinion.js";
import { textFaults } from "./written.js";

export type RegisterOpinion = {
  readonly id: OpinionId;
  readonly kind: OpinionKind;
  readonly text: string;
  readonly channel: OpinionChannel;
  readonly stop?: string;
  readonly raisedBy?: string;
  readonly enteredBy?: string;
  /** The day it was handed over; today unless a clerk keys in a sheet from an earlier day. */
  readonly receivedOn?: CivilDate;
};

/** Nobody types a paper sheet, a telephone call or a spoken word: a clerk does, and is named. */
const KEYED_IN: readonly OpinionChannel[] = ["PHONE", "PAPER", "ON_SITE"];

/** Takes an opinion down (登记). The clock runs from the day of receipt, not from the day somebody found the time to type. */
export function registerOpinion(given: RegisterOpinion, at: TakesOpinions | TownDesk, today: CivilDate): RegisteredOpinion | InvalidInput {
  const faults = [...textFaults("text", given.text), ...sourceFaults(given, at), ...receiptFaults(given, today)];
  if (faults.length > 0) return invalid(...faults);

  const { receivedOn = today, ...words } = given;
  const round = { number: 1, startsOn: receivedOn, extensions: [], returns: [], supervisions: [] };
  const belongs = { organisation: at.organisation, ...("id" in at && { openDay: at.id }), version: 1 };
  return { ...words, ...belongs, status: "REGISTERED", receivedOn, registeredOn: today, round, earlier: [] };
}

function sourceFaults({ kind, channel, stop, enteredBy, raisedBy }: RegisterOpinion, at: TakesOpinions | TownDesk): Fault[] {
  const faults: Fault[] = [];
  if (!OPINION_KINDS.includes(kind)) faults.push({ field: "kind", code: "NOT_OFFERED" });
  if (!OPINION_CHANNELS.includes(channel)) faults.push({ field: "channel", code: "NOT_OFFERED" });
  if (KEYED_IN.includes(channel) && !enteredBy) faults.push({ field: "enteredBy", code: "REQUIRED" });
  if (!KEYED_IN.includes(channel) && !raisedBy) faults.push({ field: "raisedBy", code: "REQUIRED" });
  if (stop && !stopsOf(at).includes(stop)) faults.push({ field: "stop", code: "NOT_OFFERED" });
  return faults;
}

/** Only an open day has stops. */
const stopsOf = (at: TakesOpinions | TownDesk): string[] => ("itinerary" in at ? at.itinerary.map(({ venue }) => venue) : []);

const receiptFaults = ({ receivedOn, enteredBy }: RegisterOpinion, today: CivilDate): Fault[] =>
  receivedOn && (receivedOn > today || (receivedOn < today && !enteredBy))
    ? [{ field: "receivedOn", code: "OUT_OF_RANGE", values: { latest: today } }]
    : [];
