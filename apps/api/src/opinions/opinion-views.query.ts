import {
  acknowledgementClock,
  articleOf,
  type CivilDate,
  civilDateOf,
  clockVerdict,
  maskName,
  maskPhone,
  type Opinion,
  type OpinionClock,
  type Regulation,
  type Reply,
  replyClock,
  type WorkCalendar,
} from "@kaimen/domain";
import { In } from "typeorm";
import type { Personal } from "../platform/people/personal.js";
import { UnitRow } from "../reference/unit.row.js";
import type { Tx, World } from "../world.js";
import { OpinionRow } from "./opinion.row.js";
import type { AdminOpinion } from "./opinion.type.js";
import { clockedBy } from "./opinion-columns.js";
import { regulationsOf } from "./regulations-of.query.js";

type Today = { readonly today: CivilDate; readonly calendar: WorkCalendar };
type Reading = Pick<Tx, "calendar" | "manager" | "opinions" | "people">;

/** Opinions as the office sees them: a constant number of round trips, however many rows of one town. Clocks are counted by today's calendar. */
export async function opinionViews(tx: Reading, rows: readonly OpinionRow[], world: World): Promise<AdminOpinion[]> {
  const regulations = await regulationsOf(tx.manager, rows.map(belonging), world.today());
  const units = await unitsBy(tx, rows);
  const opinions = await tx.opinions.open(rows);
  const people = await tx.people.read(rows.flatMap(({ person }) => person ?? []));
  const at = { today: world.today(), calendar: await tx.calendar(rows[0]?.organisation ?? "") };
  return rows.map((row) => {
    const opinion = opinions.get(row.id);
    const regulation = regulations(belonging(row));
    const clocks = opinion ? clocksOf(opinion, regulation, at) : clocksOfErased(row, regulation, at);
    const unit = units.get(row.unit ?? "") ?? null;
    const words = opinion ? shown(opinion) : erased(row);
    return { ...words, ...askerOf(row, people), ...clocks, unit, openDay: row.openDay, receiptNumber: row.receipt };
  });
}

const belonging = ({ organisation, openDay, raisedAt }: OpinionRow) => ({ organisation, openDay, registeredOn: civilDateOf(raisedAt) });

/** One opinion as it stands after an act. */
export async function opinionView(tx: Reading, id: string, world: World): Promise<AdminOpinion> {
  const row = await tx.manager.findOneByOrFail(OpinionRow, { id });
  const [view] = await opinionViews(tx, [row], world);
  return view!;
}

async function unitsBy({ manager }: Reading, rows: readonly OpinionRow[]): Promise<Map<string, UnitRow>> {
  const units = await manager.findBy(UnitRow, { id: In(rows.flatMap(({ unit }) => unit ?? [])) });
  return new Map(units.map((unit) => [unit.id, unit]));
}

function askerOf({ person }: OpinionRow, people: ReadonlyMap<string, Personal>) {
  const asker = people.get(person ?? "");
  return { raisedBy: asker ? maskName(asker.name) : null, phone: asker ? maskPhone(asker.phone) : null };
}

function clocksOf(opinion: Opinion, { replyTerms }: Regulation, at: Today) {
  const acknowledgement = opinion.status === "ASSIGNED" ? acknowledgementClock(opinion, replyTerms, at.calendar) : undefined;
  const running = opinion.status !== "REPLIED";
  return {
    clock: clockShown(replyClock(opinion, replyTerms, at.calendar), at, running),
    acknowledgementClock: clockShown(acknowledgement, at, true),
  };
}

const clocksOfErased = (row: OpinionRow, { replyTerms }: Regulation, at: Today) => ({
  clock: clockShown(replyClock(clockedBy(row), replyTerms, at.calendar), at, row.status !== "REPLIED"),
  acknowledgementClock: null,
});

const clockShown = (clock: OpinionClock | undefined, { today, calendar }: Today, running: boolean) =>
  clock
    ? {
        ...clock,
        explained: [...clock.explained],
        reasons: [...clock.reasons],
        article: articleOf(clock.basis),
        verdict: running ? clockVerdict(clock, today, calendar) : null,
      }
    : null;

/** What is left when the words have gone with their person: where it stands, and since when. */
const erased = ({ id, version, status, kind, channel, receivedOn, raisedAt }: OpinionRow) =>
  ({
    ...{ id, version, status, kind, channel, receivedOn, registeredOn: civilDateOf(raisedAt) },
    ...{ erased: true, text: null, draft: null, rounds: [] },
  }) as unknown as Omit<AdminOpinion, Added>;

/** In the shape of the GraphQL type: rounds in one list, and what was decided of an answer beside its text. */
function shown(opinion: Opinion) {
  const { round, earlier, openDay: _, raisedBy: __, ...rest } = opinion;
  const answered = opinion.status === "REPLIED" ? { reply: opinion.reply, rating: opinion.rating, published: opinion.published } : {};
  const draft = "draft" in opinion ? { ...opinion.draft, ...decision(opinion.draft) } : null;
  return { ...rest, erased: false, draft, rounds: [...earlier, { ...round, ...answered }].map(roundShown) } as unknown as Omit<
    AdminOpinion,
    Added
  >;
}
type Added = "raisedBy" | "phone" | "clock" | "acknowledgementClock" | "unit" | "openDay" | "receiptNumber";

const roundShown = ({ reply, ...round }: Opinion["round"] & { reply?: Reply }) => ({
  ...round,
  ...(reply && { reply: { ...reply, ...reply.given, ...decision(reply) } }),
});

const decision = ({ adoption }: Pick<Reply, "adoption">) => ({ adopted: adoption?.adopted ?? null, reason: adoption?.reason ?? null });
