import { type Answer, eraseApplicant, type Instant, isFact, isInvalid } from "@kaimen/domain";
import { citizen } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import { type Opening, openedBy } from "./opened.js";

export type ErasedData = { readonly receiptNumber: string; readonly erasedAt: Instant };

/** For good: the person's key is thrown away, and what is left is only counted (个人信息保护法 47). */
export const eraseMyData =
  ({ transact, now }: World) =>
  (input: Opening): Promise<Answer<ErasedData>> =>
    transact<Answer<ErasedData>>(async (tx) => {
      const opened = await openedBy(tx, input);
      if (isInvalid(opened)) return opened;
      const { organisation, openDay, id, personId } = opened;
      const day = await tx.openDays.hold(organisation, openDay);
      const was = await tx.applications.hold(organisation, id);
      const answer = eraseApplicant(was.status, day.status);
      if (!isFact(answer)) return answer;

      await tx.applications.replace(was, { ...answer, endedFor: null });
      if (answer.status !== was.status) await tx.applications.countOut(was);
      await tx.people.erase(personId);
      const subject = { type: "Application", id };
      await tx.journal.record("PersonErased", citizen(organisation, personId), { subject, detail: { openDay } });
      return { receiptNumber: was.receiptNumber, erasedAt: now() };
    });
