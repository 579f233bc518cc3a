import { type Answer, textFaults } from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { UnitRow } from "./unit.row.js";
import type { UnitInput } from "./unit.type.js";

export const createUnit =
  ({ transact }: World) =>
  (clerk: Clerk, input: UnitInput): Promise<Answer<UnitRow>> =>
    transact<Answer<UnitRow>>(async ({ manager, journal }) => {
      const faults = textFaults("name", input.name, 100);
      if (faults.length > 0) return { faults };
      const unit: UnitRow = { ...input, id: newId("Unit"), organisation: clerk.organisation };
      await manager.insert(UnitRow, unit);
      await journal.record("UnitCreated", clerk, { subject: { type: "Unit", id: unit.id }, after: unit });
      return unit;
    });

export const updateUnit =
  ({ transact }: World) =>
  (clerk: Clerk, id: string, input: UnitInput): Promise<Answer<UnitRow>> =>
    transact<Answer<UnitRow>>(async ({ manager, journal }) => {
      const faults = textFaults("name", input.name, 100);
      if (faults.length > 0) return { faults };
      const before = await manager.findOneBy(UnitRow, { id, organisation: clerk.organisation });
      if (!before) throw new NotFound("unit", id);
      const unit: UnitRow = { ...before, ...input };
      await manager.update(UnitRow, { id }, unit);
      await journal.record("UnitUpdated", clerk, { subject: { type: "Unit", id }, before, after: unit });
      return unit;
    });
