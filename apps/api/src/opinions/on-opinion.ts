import {
  type Answer,
  type CivilDate,
  isFact,
  type OpenDay,
  type Opinion,
  type Regulation,
  replyClock,
  type WorkCalendar,
} from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import type { JsonObject } from "../platform/journal/canonical.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { AdminOpinion } from "./opinion.type.js";
import { opinionView } from "./opinion-views.query.js";
import { publishedText, unitOf } from "./published-text.js";
import { unitInReach } from "./reach.js";
import { regulationsOf } from "./regulations-of.query.js";

/** Which opinion, and the version that the clerk had before her: nobody acts on what she has not seen. */
export type OnOpinion = { readonly opinion: string; readonly version: number };

export type Circumstances = {
  readonly tx: Tx;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly regulation: Regulation;
};

type Answered = Answer<Opinion> | Promise<Answer<Opinion>>;
export type Step = (opinion: Opinion, at: Circumstances) => Answered;

/** What every act of the office on one opinion has in common: hold, ask the domain, write down, show what has become of it. */
export const onOpinion = (world: World, clerk: Clerk, which: OnOpinion, event: JournalEvent, step: Step) =>
  world.transact((tx) => inTurn(tx, world, clerk, which, event, step));

/** The same for an act that asks about the open day too. Everybody locks the day first: who did it the other way round could wait for ever. */
export const onOpinionOfDay = (
  world: World,
  clerk: Clerk,
  which: OnOpinion,
  event: JournalEvent,
  step: (opinion: Opinion, day: OpenDay | null, at: Circumstances) => Answered,
) =>
  world.transact(async (tx) => {
    const day = await holdDayOf(tx, clerk.organisation, which.opinion);
    return inTurn(tx, world, clerk, which, event, (opinion, at) => step(opinion, day, at));
  });

/** The open day that an opinion belongs to; null where it belongs to none. */
export async function holdDayOf(tx: Tx, organisation: string, opinion: string): Promise<OpenDay | null> {
  const day = await tx.opinions.openDayOf(organisation, opinion);
  return day === null ? null : tx.openDays.hold(organisation, day);
}

async function inTurn(
  tx: Tx,
  world: World,
  clerk: Clerk,
  { opinion: id, version }: OnOpinion,
  event: JournalEvent,
  step: Step,
): Promise<Answer<AdminOpinion>> {
  const was = await tx.opinions.hold(clerk.organisation, id);
  keepInReach(clerk, was, id);
  if (!was) return { nowAt: "ERASED" };
  if (was.version !== version) return { nowAt: was.status };

  const at = await circumstances(tx, was, world);
  const answer = await step(was, at);
  if (!isFact<Opinion>(answer)) return answer;

  await writeDown(tx, was, answer, at);
  await tx.journal.record(event, clerk, { subject: { type: "Opinion", id }, detail: detailOf(answer), before: was, after: answer });
  return opinionView(tx, id, world);
}

/** What another unit has is told no more of than what is not there. */
function keepInReach(clerk: Clerk, opinion: Opinion | null, id: string): void {
  const unit = unitInReach(clerk);
  if (unit !== undefined && (!opinion || unit !== unitOf(opinion))) throw new NotFound("opinion", id);
}

export async function circumstances(
  tx: Tx,
  opinion: Pick<Opinion, "organisation" | "openDay" | "registeredOn">,
  world: World,
): Promise<Circumstances> {
  const today = world.today();
  const regulation = (await regulationsOf(tx.manager, [opinion], today))(opinion);
  return { tx, today, calendar: await tx.calendar(opinion.organisation), regulation };
}

/** The row beside the opinion: when it is due now, and what the public reads where that is new. */
export async function writeDown(tx: Tx, was: Opinion, is: Opinion, { regulation, calendar }: Circumstances): Promise<Opinion> {
  const clock = replyClock(is, regulation.replyTerms, calendar);
  const isNew = is.status === "REPLIED" && is.published !== (was as { published?: object }).published;
  return tx.opinions.replace(was, is, { clock, published: isNew ? publishedText(is, await namesIn(tx, is)) : null });
}

/** The name of who asked, which must not be read in what is published. */
export async function namesIn({ people }: Tx, { raisedBy }: Opinion): Promise<string[]> {
  const asker = raisedBy === undefined ? undefined : (await people.read([raisedBy])).get(raisedBy);
  return asker ? [asker.name] : [];
}

const detailOf = (opinion: Opinion): JsonObject => ({ status: opinion.status, unit: unitOf(opinion), round: opinion.round.number });
