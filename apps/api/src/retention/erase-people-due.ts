import { type DueErasure, dueForErasure, forgetApplicant, nothingDueThrough, OFFICE_DEFAULTS } from "@kaimen/domain";
import { system } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";
import { type DayWithPeople, daysWithPeople, heldApplicants, type KeptApplicant, keptApplicants } from "./kept-people.query.js";

/** Nobody who applies or answers waits longer than this many erasures take. */
const BATCH = 20;

/** Erases whoever has been kept long enough, town by town and day by day, in small batches. */
export const erasePeopleDue =
  (world: World) =>
  async (stopping?: AbortSignal): Promise<void> => {
    const days = await daysWithPeople(world.database.manager, world.today());
    for (const day of days.filter((one) => world.today() > nothingDueThrough(one.event, termsOf(one)))) {
      for (let after: string | undefined = ""; after !== undefined && !stopping?.aborted; ) after = await eraseBatch(world, day, after);
    }
  };

const termsOf = ({ terms }: DayWithPeople) => terms ?? OFFICE_DEFAULTS.retention.content;

/** Looks at a batch, and locks of it whoever is due alone. Answers after whom the next one begins; nothing where this was the last. */
async function eraseBatch({ database, transact, today }: World, day: DayWithPeople, after: string): Promise<string | undefined> {
  const dueOf = (one: KeptApplicant) => dueForErasure(one, day.event, today(), termsOf(day));
  const batch = await keptApplicants(database.manager, day, after, BATCH);
  const due = batch.filter(dueOf).map(({ application }) => application);
  if (due.length > 0)
    await transact(async (tx) => {
      for (const applicant of await heldApplicants(tx.manager, day, due)) {
        const still = dueOf(applicant);
        if (still) await erase(tx, day, applicant, still);
      }
      return {};
    });
  return batch.length === BATCH ? batch.at(-1)?.application : undefined;
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
