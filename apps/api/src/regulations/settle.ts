import { type Answer, isFact, type OfficeRegulation, type Regulation } from "@kaimen/domain";
import type { JsonValue } from "../platform/journal/canonical.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { RegulationType } from "./regulation.type.js";
import { regulationNamed } from "./regulation-view.query.js";

/** The version that the clerk had before her: nobody settles what she has not seen. */
export type OnRegulation = { readonly regulation: string };

type Settling = OnRegulation & { readonly event: JournalEvent; readonly clause: string };
type Judge = (office: OfficeRegulation) => Answer<OfficeRegulation>;

/**
 * What both acts on a setting have in common. A setting adds a version of the regulation in force, and of each that is adopted for a later
 * day and is silent there too. Versions that are there already are never changed: what was approved under one keeps it.
 */
export const settle = ({ transact, today, now }: World, clerk: Clerk, { regulation: seen, event, clause }: Settling, judge: Judge) =>
  transact<Answer<RegulationType>>(async ({ regulations, journal, manager }) => {
    const { organisation } = clerk;
    const [was, ...coming] = await regulations.holdOffice(organisation, today());
    if (was.regulation.id !== seen) return { nowAt: was.regulation.id };

    const answer = judge(was);
    if (!isFact<OfficeRegulation>(answer)) return answer;
    const { id } = await regulations.revise(organisation, was, answer, now());
    for (const later of coming) {
      const also = judge(later);
      if (isFact<OfficeRegulation>(also)) await regulations.revise(organisation, later, also, now());
    }
    const detail = { clause, content: contentOf(answer.regulation, clause), from: seen };
    await journal.record(event, clerk, { subject: { type: "Regulation", id }, detail, before: was.regulation, after: answer.regulation });
    return regulationNamed(manager, organisation, id);
  });

const contentOf = (regulation: Regulation, clause: string) => (regulation as Record<string, { content?: JsonValue }>)[clause]?.content;
