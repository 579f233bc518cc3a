import { type DueErasure, dueForErasure, forgetApplicant, OFFICE_DEFAULTS } from "@kaimen/domain";
import { system } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";
import { type DayWithPeople, daysWithPeople, type KeptApplicant, keptApplicants } from "./kept-people.query.js";

/** Nobody who applies or answers waits longer than this many erasures take. */
const BATCH = 20;

/** Erases whoever has been kept long enough, town by town and day by day, in small batches. */
export const erasePeopleDue =
  (world: World) =>
  async (stopping?: AbortSignal): Promise<void> => {
    for (const day of await daysWithPeople(world.database.manager, world.today())) {
      for (let after: string | undefined = ""; after !== undefined && !stopping?.aborted; ) after = await eraseBatch(world, day, after);
    }
  };

/** Answers after whom the next batch begins; nothing where this was the last one. */
async function eraseBatch({ transact, today }: World, day: DayWithPeople, after: string): Promise<string | undefined> {
  const terms = day.terms ?? OFFICE_DEFAULTS.retention.content;
  const { last } = await transact(async (tx) => {
    const batch = await keptApplicants(tx.manager, day, after, BATCH);
    for (const applicant of batch) {
      const due = dueForErasure(applicant, day.event, today(), terms);
      if (due) await erase(tx, day, applicant, due);
    }
    return { last: batch.length === BATCH ? batch.at(-1)?.application : undefined };
  });
  return last;
}

const EVENTS = { PERSON: "PersonErased", ID_NUMBER: "IdNumberErased" } as const;

async function erase(tx: Tx, { organisation, openDay }: DayWithPeople, { application, person }: KeptApplicant, due: DueErasure) {
  if (due === "PERSON") {
    const was = await tx.applications.find(organisation, application);
    await tx.applications.replace(was, { ...forgetApplicant(was.status), endedFor: null });
    await tx.people.erase(person);
  } else await tx.people.change(person, { idNumber: null });
  const subject = { type: "Application", id: application };
  await tx.journal.record(EVENTS[due], system(organisation, "retention"), { subject, detail: { openDay } });
}
