import { randomBytes } from "node:crypto";
import { type CivilDate, civilDate, instantAt } from "@kaimen/domain";
import { adminContext, publicContext } from "../context.js";
import { setClock } from "../platform/clock/clock.js";
import { Keyring } from "../platform/crypto/keyring.js";
import { connect } from "../platform/database/connect.js";
import type { CarriedKind } from "../platform/outbox/message.js";
import type { Caller, Role } from "../platform/policy/caller.js";
import { enforce } from "../platform/policy/enforce.js";
import { oneAtATime } from "../platform/turns/one-at-a-time.js";
import { adminPolicy, publicPolicy } from "../policy.js";
import { buildAdminSchema, buildPublicSchema } from "../schema.js";
import { useCases } from "../use-cases.js";
import { makeWorld, type Tx, type World } from "../world.js";
import { ask, type Variables } from "./ask.js";
import { freshDatabase } from "./database.js";
import { foundShuidong } from "./shuidong.js";

const schemas = {
  public: enforce(buildPublicSchema(), publicPolicy),
  admin: enforce(buildAdminSchema(), adminPolicy),
};

const asTheyAre = (tx: Tx): Tx => tx;

/** The same world, whose acts reach their collections through these hands. */
const inHands = (world: World, hands: (tx: Tx) => Tx): World => ({
  ...world,
  transact: (work) => world.transact((tx) => work(hands(tx))),
  rehearse: (work) => world.rehearse((tx) => work(hands(tx))),
});

const keyring = new Keyring({ id: "test", secret: randomBytes(32) });
const ADDRESS = "127.0.0.1";

/**
 * Shuidong Town on a database of its own, with one person for every role and a clock that the test sets.
 * What an official could say is a method; everything goes through GraphQL. A `turn` of nobody's shows what happens without turns, and
 * `hands` that are careless (`withoutGuards`) what happens without locks.
 */
export async function startTown(
  today = "2026-05-22",
  {
    regulation = true,
    turn = oneAtATime,
    hands = asTheyAre,
    carried = [] as readonly CarriedKind[],
    announcedPhones = [] as readonly string[],
  } = {},
) {
  const fresh = await freshDatabase();
  const database = await connect(fresh.appUrl);
  const clock = setClock(instantAt(civilDate(today), "09:00"));
  const world = inHands(makeWorld(database, clock, keyring, { turn, carried, announcedPhones }), hands);
  const acts = useCases(world);
  const organisation = await foundShuidong(acts, { regulation });

  const asAnyone = (source: string, variables?: Variables) => as({ kind: "VISITOR" }, source, variables);
  const as = (caller: Caller, source: string, variables?: Variables) =>
    ask(schemas.public, publicContext(world, acts, caller, ADDRESS), source, variables);
  const asNamed =
    (staff: string, ...roles: Role[]) =>
    (source: string, variables?: Variables) => {
      const clerk = { staff, name: "测试员", organisation, roles };
      return ask(schemas.admin, adminContext(world, acts, { kind: "STAFF", clerk }, ADDRESS), source, variables);
    };
  const asStaff = (...roles: Role[]) => asNamed(roles.join("-").toLowerCase() || "nobody", ...roles);

  /** One named person with her roles, and the unit that she speaks for. */
  const asClerk = (staff: string, roles: readonly Role[], unit?: string) => (source: string, variables?: Variables) => {
    const clerk = { staff, name: staff, organisation, roles, ...(unit && { unit }) };
    return ask(schemas.admin, adminContext(world, acts, { kind: "STAFF", clerk }, ADDRESS), source, variables);
  };

  /** Somebody of another office in the same installation, such as the county's. */
  const asStaffOf =
    (office: string, ...roles: Role[]) =>
    (source: string, variables?: Variables) => {
      const clerk = { staff: `of-${office}`, name: "测试员", organisation: office, roles };
      return ask(schemas.admin, adminContext(world, acts, { kind: "STAFF", clerk }, ADDRESS), source, variables);
    };

  return {
    world,
    acts,
    organisation,
    database,
    /** Sets the clock to nine in the morning of a day, or to another hour. */
    on: (day: string, hour = "09:00") => clock.set(instantAt(civilDate(day) as CivilDate, hour)),
    asAnyone,
    as,
    asStaff,
    asStaffOf,
    asClerk,
    asNamed,
    asOrganiser: asStaff("ORGANISER"),
    asApprover: asStaff("APPROVER"),
    asAuditor: asStaff("AUDITOR"),
    asAdministrator: asStaff("ADMINISTRATOR"),
    /** What the journal says of this town after its founding, the oldest line first. */
    journal: () =>
      database.query("SELECT event, actor FROM journal WHERE organisation = $1 AND actor NOT IN ('founder', 'installation') ORDER BY id", [
        organisation,
      ]),
    async close() {
      await database.destroy();
      await fresh.drop();
    },
  };
}

export type Town = Awaited<ReturnType<typeof startTown>>;
