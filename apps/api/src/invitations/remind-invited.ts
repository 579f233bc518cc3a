import { addDays, type CivilDate, scheduleOf } from "@kaimen/domain";
import type { Told } from "../platform/outbox/message.js";
import type { Tx, World } from "../world.js";

/** Far enough ahead that no festival lies between the reminder and the day. */
const AHEAD = 14;

const SETTLED = `
  SELECT id, organisation FROM open_day WHERE status = 'SETTLED' AND date > $1 AND date <= $2 ORDER BY organisation, id`;

const COMING = `
  SELECT a.person_id AS person, a.receipt_number AS receipt FROM invitation i
  JOIN application a ON a.organisation = i.organisation AND a.open_day = i.open_day AND a.receipt_number = i.receipt
  WHERE i.organisation = $1 AND i.open_day = $2 AND i.status IN ('INVITED', 'ACCEPTED')`;

type Day = { readonly id: string; readonly organisation: string };

/** On the day of the office's own schedule everybody who is expected is reminded, once; a reserve who moves up later as well. */
export const remindInvited = (world: World) => async (): Promise<void> => {
  const today = world.today();
  const days: Day[] = await world.database.query(SETTLED, [today, addDays(today, AHEAD)]);
  for (const { id, organisation } of days) await world.transact((tx) => remind(tx, { id, organisation }, today));
};

async function remind(tx: Tx, { id, organisation }: Day, today: CivilDate): Promise<{ readonly told: number }> {
  const day = await tx.openDays.share(organisation, id);
  const schedule = scheduleOf(day.date, await tx.regulations.governing(day, today), await tx.calendar(organisation));
  const due = schedule.find(({ milestone }) => milestone === "REMIND")?.day;
  if (day.status !== "SETTLED" || !due || today < due) return { told: 0 };

  const coming: Told[] = await tx.manager.query(COMING, [organisation, id]);
  const payload = { day: day.date, startsAt: day.startsAt };
  await tx.outbox.enqueueAll({ organisation, kind: "SMS", template: "reminder", payload, unique: `reminder/${id}/${day.date}` }, coming);
  return { told: coming.length };
}
