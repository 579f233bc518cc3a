import { type Answer, type Fault, textFaults } from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { VenueRow } from "./venue.row.js";
import type { VenueInput } from "./venue.type.js";

const faultsOf = ({ name, address, capacity }: VenueInput): Fault[] => [
  ...textFaults("name", name, 100),
  ...textFaults("address", address, 200),
  ...(capacity < 1 ? [{ field: "capacity", code: "OUT_OF_RANGE" as const, values: { least: 1 } }] : []),
];

export const createVenue =
  ({ transact }: World) =>
  (clerk: Clerk, input: VenueInput): Promise<Answer<VenueRow>> =>
    transact<Answer<VenueRow>>(async ({ manager, journal }) => {
      const faults = faultsOf(input);
      if (faults.length > 0) return { faults };
      const venue: VenueRow = { ...input, id: newId("Venue"), organisation: clerk.organisation };
      await manager.insert(VenueRow, venue);
      await journal.record("VenueCreated", clerk, { subject: { type: "Venue", id: venue.id }, after: venue });
      return venue;
    });

export const updateVenue =
  ({ transact }: World) =>
  (clerk: Clerk, id: string, input: VenueInput): Promise<Answer<VenueRow>> =>
    transact<Answer<VenueRow>>(async ({ manager, journal }) => {
      const faults = faultsOf(input);
      if (faults.length > 0) return { faults };
      const before = await manager.findOneBy(VenueRow, { id, organisation: clerk.organisation });
      if (!before) throw new NotFound("venue", id);
      const venue: VenueRow = { ...before, ...input };
      await manager.update(VenueRow, { id }, venue);
      await journal.record("VenueUpdated", clerk, { subject: { type: "Venue", id }, before, after: venue });
      return venue;
    });
