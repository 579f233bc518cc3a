import { wording } from "../../wording/zh-CN.js";
import type { Opinion, Units } from "./OpinionPage.js";

type Passed = { readonly on: string; readonly said: string; readonly by?: string | null };

const { opinions } = wording;
const { events } = opinions;

/** What has happened to an opinion, in order; what happened on one day stays in the order of the work. */
export function historyOf(opinion: Opinion, units: Units): Passed[] {
  const unitOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const passed = [...received(opinion), ...opinion.rounds.flatMap((round) => ofRound(round, unitOf)), ...atTheUnit(opinion)];
  return passed.map((one, at) => ({ ...one, at })).sort((one, other) => one.on.localeCompare(other.on) || one.at - other.at);
}

const received = ({ channel, receivedOn, registeredOn, enteredBy }: Opinion): Passed[] => [
  { on: receivedOn, said: events.received(opinions.channels[channel]) },
  { on: registeredOn, said: events.registered, by: enteredBy },
];

/** What lies on a desk now; once it is answered, the answer tells the rest. */
function atTheUnit({ unit, handover, assignedOn, assignedBy, ...opinion }: Opinion): Passed[] {
  if (!unit || !assignedOn) return [];
  const { acknowledgedOn, acknowledgedBy, acknowledgedLate, sendBacks, draft, signOff } = opinion;
  return [
    { on: assignedOn, said: events.assigned(opinions.handovers[handover ?? "ASSIGN"], unit.name), by: assignedBy },
    ...(acknowledgedOn
      ? [{ on: acknowledgedOn, said: events.acknowledged(unit.name, acknowledgedLate ?? false), by: acknowledgedBy }]
      : []),
    ...(sendBacks ?? []).map(({ on, by, reason }) => ({ on, by, said: events.sentBack(reason) })),
    ...(draft ? [{ on: draft.on, said: events.drafted, by: draft.by }] : []),
    ...(signOff ? [{ on: signOff.on, said: events.signedOff(signOff.ground), by: signOff.by }] : []),
  ];
}

function ofRound(round: Opinion["rounds"][number], unitOf: (id: string) => string): Passed[] {
  const { startsOn, reopenedFor, returns, supervisions, reply, rating, published } = round;
  return [
    ...(reopenedFor ? [{ on: startsOn, said: events.reopened(reopenedFor) }] : []),
    ...returns.map(({ on, by, unit, proposes, reason }) => ({ on, by, said: events.returned(unitOf(unit), unitOf(proposes), reason) })),
    ...round.extensions.flatMap(extended),
    ...supervisions.map(({ on, by, instruction }) => ({ on, by, said: events.supervised(instruction) })),
    ...(reply ? [answered(reply)] : []),
    ...(rating ? [{ on: rating.on, said: events.rated(opinions.grades[rating.grade], rating.comment) }] : []),
    ...(published ? [{ on: published.on, said: events.published, by: published.by }] : []),
  ];
}

type Round = Opinion["rounds"][number];

function extended({ askedOn, askedBy, days, ground, outcome, decidedOn, decidedBy, reason }: Round["extensions"][number]): Passed[] {
  const asked = { on: askedOn, by: askedBy, said: events.asked(days, ground) };
  if (!decidedOn) return [asked];
  return [asked, { on: decidedOn, by: decidedBy, said: outcome === "GRANTED" ? events.granted(days) : events.declined(reason) }];
}

const answered = ({ repliedOn, toldBy, recordedBy, through, answeredBy }: NonNullable<Round["reply"]>): Passed => ({
  on: repliedOn,
  by: toldBy ?? recordedBy,
  said: answeredBy ? events.spoken(answeredBy) : events.replied(opinions.throughs[through ?? "PHONE"]),
});
