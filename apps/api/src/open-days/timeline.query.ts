import { type TimelineFacts, type TimelineStep, timelineOf } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Once } from "../platform/once/once.js";
import { Regulations } from "../regulations/regulations.repository.js";
import type { World } from "../world.js";

type Governed = TimelineFacts & { readonly organisation: string; readonly governedBy?: string };

/** The time line under the regulation that governs; a list of days reads each regulation and the calendar once. */
export async function timelineFor(
  day: Governed,
  { world, manager, once }: { world: World; manager: EntityManager; once: Once },
): Promise<TimelineStep[]> {
  const { organisation, governedBy } = day;
  const regulation = await once(`regulation ${organisation} ${governedBy ?? "in force"}`, () =>
    new Regulations(manager).governing({ organisation, governedBy }, world.today()),
  );
  return timelineOf(day, regulation, await once(`calendar ${organisation}`, () => world.calendar(organisation)));
}
