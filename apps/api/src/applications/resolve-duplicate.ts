import { type Answer, type DuplicateDecision, isFact, resolveDuplicate as judge } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { KeptApplication } from "./applications.repository.js";
import { type ShownApplication, shownApplication } from "./shown-application.query.js";

export type ResolveDuplicate = {
  readonly application: string;
  readonly decision: DuplicateDecision["decision"];
  readonly into?: string | null;
  readonly ground?: string | null;
};

/** A clerk says whether one phone is two people or one (夫妻共用电话). */
export const resolveDuplicate =
  ({ transact }: World) =>
  (clerk: Clerk, { application: id, decision, into, ground }: ResolveDuplicate): Promise<Answer<ShownApplication>> =>
    transact<Answer<ShownApplication>>(async (tx) => {
      const { organisation, openDay } = await tx.applications.find(clerk.organisation, id);
      await tx.openDays.hold(organisation, openDay);
      const was = await tx.applications.hold(organisation, id);
      const decided: DuplicateDecision = decision === "MERGE" ? { decision, into: into ?? "", ground: ground ?? "" } : { decision };
      const answer = judge(was, decided);
      if (!isFact(answer)) return answer;
      const gone = answer.status === "MERGED" ? await goneMeanwhile(tx, was, answer.mergedInto) : undefined;
      return gone ? { nowAt: gone } : written(tx, clerk, was, answer);
    });

/** Merging into an application that was itself taken back would leave the person with none. */
async function goneMeanwhile(tx: Tx, { organisation, openDay }: KeptApplication, receiptNumber: string | null | undefined) {
  const other = receiptNumber ? await tx.applications.numbered({ organisation, openDay, receiptNumber }) : null;
  return other && (other.status === "WITHDRAWN" || other.status === "MERGED") ? other.status : undefined;
}

type Resolved = Pick<KeptApplication, "status" | "possibleDuplicates"> & { mergedInto?: string | null; ground?: string };

async function written(tx: Tx, clerk: Clerk, was: KeptApplication, { status, possibleDuplicates, mergedInto = null, ground }: Resolved) {
  const { id, organisation, openDay } = was;
  const is = await tx.applications.replace(was, { status, possibleDuplicates, mergedInto, endedFor: ground ?? null });
  if (status === "MERGED") await tx.applications.countOut(was);
  const detail = { openDay, kept: mergedInto, compared: was.possibleDuplicates, ...(ground && { ground }) };
  await tx.journal.record("DuplicateResolved", clerk, { subject: { type: "Application", id }, detail, before: was, after: is });
  return shownApplication(tx, organisation, id);
}
