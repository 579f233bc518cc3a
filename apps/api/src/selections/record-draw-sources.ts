import { invalid, type Source, sourceFaults } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type RecordDrawSources = OnOpenDay & { readonly sources: readonly Source[] };

/** Writes down what the balls or dice showed, once: whoever could write it down twice could choose. */
export const recordDrawSources =
  (world: World) =>
  (clerk: Clerk, { openDay, sources }: RecordDrawSources) =>
    takeAct(world, clerk, { openDay, event: "DrawSourcesRecorded" }, async (day, _, { selections }) => {
      const selection = await selections.of({ organisation: clerk.organisation, openDay });
      if (day.status !== "SELECTING") return outOfTurn(day);
      if (!selection?.frozen) return { nowAt: "UNCOMMITTED" };
      if (selection.sources.length > 0) return { nowAt: "RECORDED" };
      const faults = sourceFaults(sources, selection.frozen.sourceNames);
      if (faults.length > 0) return invalid(...faults);

      await selections.replace(selection, { sources: sources.map(({ name, value }) => ({ name, value })) });
      return day;
    });
