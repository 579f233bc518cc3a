import {
  type Answer,
  type Application,
  type Call,
  isFact,
  isInvalid,
  changeApplication as judge,
  NOBODY_ELSE,
  type SamePeople,
} from "@kaimen/domain";
import { citizen } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";
import type { KeptApplication } from "./applications.repository.js";
import { asTyped, type Changes, changedForm } from "./changed-form.js";
import { type Opening, openedBy } from "./opened.js";
import { type OwnApplication, ownApplication } from "./own-application.query.js";
import { samePeople } from "./same-people.js";
import { personalOf } from "./take-in.js";

export type ChangeApplication = Opening & Changes;

/** Until registration closes an applicant may change everything; it is judged anew. */
export const changeApplication =
  ({ transact, today }: World) =>
  (input: ChangeApplication): Promise<Answer<OwnApplication>> =>
    transact<Answer<OwnApplication>>(async (tx) => {
      const was = await openedBy(tx, input);
      if (isInvalid(was)) return was;
      const answer = await judged(tx, was, input, today());
      if (isInvalid(answer)) return { faults: answer.faults.map(asTyped) };
      if (!isFact(answer)) return answer;
      const is = await written(tx, was, answer, input.consentText ?? was.consentText);
      return isFact(is) ? ownApplication(tx, is, today()) : is;
    });

async function judged(tx: Tx, was: KeptApplication, changes: Changes, today: Call["date"]): Promise<Answer<Application>> {
  const { organisation, openDay, personId } = was;
  const call = await tx.applications.call(organisation, openDay);
  if (call.status !== "RECRUITING") return { nowAt: call.status };

  const form = changedForm(was, (await tx.people.read([personId])).get(personId)!, changes);
  const among = (same: SamePeople) => judge(was, form, call, { today, same, regulation: call.regulation });
  const alone = among(NOBODY_ELSE);
  return isFact(alone) ? among(await samePeople(tx, { organisation, openDay, except: personId }, alone.person)) : alone;
}

/** The turn was taken before this: the open day is held last, and briefly. */
async function written(
  tx: Tx,
  was: KeptApplication,
  { person, ...facts }: Application,
  consentText: string,
): Promise<Answer<KeptApplication>> {
  const { id, organisation, openDay, personId } = was;
  const { status } = await tx.openDays.hold(organisation, openDay);
  if (status !== "RECRUITING") return { nowAt: status };

  const is = await tx.applications.replace(was, { ...facts, mergedInto: null, consentText });
  await tx.people.change(personId, personalOf(person));
  await tx.applications.countOver(was, facts.category);
  await tx.journal.record("ApplicationChanged", citizen(organisation, personId), {
    subject: { type: "Application", id },
    detail: { openDay },
    before: was,
    after: is,
  });
  return is;
}
