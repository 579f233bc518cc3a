import { type Answer, isFact, type PlanOpenDay, planOpenDay as plan } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { AdminOpenDay } from "./open-day.type.js";
import { openDayById } from "./open-day-view.query.js";

/** The first draft of an open day. */
export const planOpenDay =
  ({ transact, today }: World) =>
  (clerk: Clerk, input: PlanOpenDay) =>
    transact<Answer<AdminOpenDay>>(async ({ openDays, regulations, journal, calendar, manager }) => {
      const { organisation } = clerk;
      const regulation = await regulations.inForce(organisation, today());
      const answer = plan({ id: newId("OpenDay"), organisation }, input, {
        today: today(),
        regulation,
        calendar: await calendar(organisation),
      });
      if (!isFact(answer)) return answer;

      const day = await openDays.add(answer);
      await journal.record("OpenDayPlanned", clerk, { subject: { type: "OpenDay", id: day.id }, after: day });
      return openDayById(manager, organisation, day.id);
    });
