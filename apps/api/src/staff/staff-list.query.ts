import type { EntityManager } from "typeorm";
import { StaffRow } from "./staff.row.js";

export type StaffView = Pick<StaffRow, "id" | "name" | "username" | "roles" | "unit" | "admittedAt" | "suspendedAt">;

const view = (manager: EntityManager) =>
  manager
    .createQueryBuilder(StaffRow, "s")
    .select(["s.id AS id", "s.name AS name", "s.username AS username", "s.roles AS roles", "s.unit AS unit"])
    .addSelect(['s.admitted_at AS "admittedAt"', 's.suspended_at AS "suspendedAt"']);

/** An office has dozens of staff, not thousands: the list is whole. */
export const staffOf = (manager: EntityManager, organisation: string) =>
  view(manager).where("s.organisation = :organisation", { organisation }).orderBy("s.username").getRawMany<StaffView>();

export const staffById = (manager: EntityManager, id: string) => view(manager).where("s.id = :id", { id }).getRawOne<StaffView>();
