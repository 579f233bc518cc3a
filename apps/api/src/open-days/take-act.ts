import { type Answer, type Circumstances, isFact, type OpenDay, type OutOfTurn, type Status } from "@kaimen/domain";
import type { JsonObject } from "../platform/journal/canonical.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { AdminOpenDay } from "./open-day.type.js";
import { openDayById } from "./open-day-view.query.js";

export type OnOpenDay = { readonly openDay: string };

type Act = OnOpenDay & { readonly event: JournalEvent; readonly detail?: JsonObject };
type Judge = (day: OpenDay, circumstances: Circumstances, tx: Tx) => Answer<OpenDay> | Promise<Answer<OpenDay>>;

/** Held so that two clerks take turns, judged by the domain, written down with its line in the journal: what every act on a day has in common. */
export const takeAct = ({ transact, today }: World, clerk: Clerk, { openDay: id, event, detail }: Act, judge: Judge) =>
  transact<Answer<AdminOpenDay>>(async (tx) => {
    const day = await tx.openDays.hold(clerk.organisation, id);
    const regulation = await tx.regulations.governing(day, today());
    const answer = await judge(day, { today: today(), regulation, calendar: await tx.calendar(clerk.organisation) }, tx);
    if (!isFact(answer)) return answer;

    const next = await tx.openDays.replace(day, answer);
    await tx.journal.record(event, clerk, { subject: { type: "OpenDay", id }, detail, before: day, after: next });
    return openDayById(tx.manager, clerk.organisation, id);
  });

/** For the statuses in which an act makes no sense: the caller's page is out of date. */
export const outOfTurn = ({ status }: { readonly status: Status }): OutOfTurn => ({ nowAt: status });
