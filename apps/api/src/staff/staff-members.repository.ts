import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import { StaffRow } from "./staff.row.js";
import { type StaffMember, staffMember } from "./staff-member.js";

/** The staff of every organisation. */
export class StaffMembers {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Locks one member until the transaction ends, and every administrator with her, in one order: two administrators who suspend
   * each other at the same moment take turns, and neither waits for the other.
   */
  async hold(organisation: string, id: string): Promise<StaffMember> {
    const held = await this.manager
      .createQueryBuilder(StaffRow, "s")
      .where("s.organisation = :organisation AND (s.id = :id OR 'ADMINISTRATOR' = ANY (s.roles))", { organisation, id })
      .orderBy("s.id")
      .setLock("pessimistic_write")
      .getMany();
    const row = held.find((one) => one.id === id);
    if (!row) throw new NotFound("member of staff", id);
    return staffMember(row);
  }

  usernameIsTaken(username: string): Promise<boolean> {
    return this.manager.existsBy(StaffRow, { username });
  }

  async add(member: Omit<StaffMember, "version">): Promise<StaffMember> {
    await this.manager.insert(StaffRow, { ...member, roles: [...member.roles] });
    return { ...member, version: 1 };
  }

  async replace(
    was: StaffMember,
    change: Partial<Pick<StaffMember, "roles" | "unit" | "suspendedAt" | "mustChangePassword">>,
  ): Promise<StaffMember> {
    const set = { ...change, ...(change.roles && { roles: [...change.roles] }), version: was.version + 1 };
    const { affected } = await this.manager.update(StaffRow, { id: was.id, version: was.version }, set as Partial<StaffRow>);
    if (affected !== 1) throw new StaleWrite("staff", was.id);
    return { ...was, ...change, version: was.version + 1 };
  }

  /** Whether this is the only administrator who can still sign in; `hold` keeps the others as they are. */
  async isLastAdministrator({ id, organisation }: StaffMember): Promise<boolean> {
    const serving: { id: string }[] = await this.manager.query(
      "SELECT id FROM staff WHERE organisation = $1 AND 'ADMINISTRATOR' = ANY (roles) AND suspended_at IS NULL",
      [organisation],
    );
    return serving.length === 1 && serving[0]?.id === id;
  }
}
