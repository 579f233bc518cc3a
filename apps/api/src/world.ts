import { addDays, type CivilDate, compileCalendar, type Instant, NOTICES, type WorkCalendar } from "@kaimen/domain";
import type { DataSource, EntityManager } from "typeorm";
import { AnnualPlans } from "./annual-plans/annual-plans.repository.js";
import { ApiKeys } from "./api-keys/api-keys.repository.js";
import { Applications } from "./applications/applications.repository.js";
import { CheckIns } from "./check-ins/check-ins.repository.js";
import { Invitations } from "./invitations/invitations.repository.js";
import { Rolls } from "./invitations/rolls.repository.js";
import { JointReviews } from "./joint-reviews/joint-reviews.repository.js";
import { NominationLinks } from "./nominations/nomination-links.repository.js";
import { OpenDays } from "./open-days/open-days.repository.js";
import { Opinions } from "./opinions/opinions.repository.js";
import { Organisations } from "./organisations/organisations.repository.js";
import type { Clock } from "./platform/clock/clock.js";
import type { Keyring } from "./platform/crypto/keyring.js";
import { Tickets } from "./platform/crypto/tickets.js";
import { inTransaction, rehearsed } from "./platform/database/transact.js";
import { Idempotency } from "./platform/idempotency/idempotency.js";
import { Journal } from "./platform/journal/journal.js";
import type { CarriedKind } from "./platform/outbox/message.js";
import { Outbox } from "./platform/outbox/outbox.js";
import { People } from "./platform/people/people.js";
import { Receipts } from "./platform/receipts/receipts.js";
import { oneAtATime, type Turn } from "./platform/turns/one-at-a-time.js";
import { Objections } from "./publicity-notices/objections.repository.js";
import { PublicityNotices } from "./publicity-notices/publicity-notices.repository.js";
import { PublishedCopies } from "./published-copies/published-copies.repository.js";
import { HolidayNotices } from "./reference/holiday-notices.repository.js";
import { LocalDays } from "./reference/local-days.repository.js";
import { Regulations } from "./regulations/regulations.repository.js";
import { Releases } from "./releases/releases.repository.js";
import { Selections } from "./selections/selections.repository.js";
import { SignIns } from "./staff/sign-ins.js";
import { StaffMembers } from "./staff/staff-members.repository.js";

/** What an act may touch: the time, the calendar, and one transaction over every collection. */
export type World = {
  readonly database: DataSource;
  /** What goes out by itself here; whatever else is due is for a clerk to phone. */
  readonly carried: readonly CarriedKind[];
  /** Numbers that the office has announced as its own: the only ones of a mobile telephone that a text may print. */
  readonly announcedPhones: readonly string[];
  now(): Instant;
  today(): CivilDate;
  yesterday(): CivilDate;
  /** The working days of one town: the notices that are known today, and its own days. For screens: an act asks `tx.calendar`, since whoever holds a row must not wait for a second connection. */
  calendar(organisation: string): Promise<WorkCalendar>;
  /** The collections without a transaction, for a screen that must open what is sealed. */
  read<A>(work: (tx: Tx) => Promise<A>): Promise<A>;
  /** The same world under another clock: a demonstration lives through a season in a moment. */
  under(clock: Clock): World;
  /** Runs an act; whatever it answers but a fact leaves nothing behind. */
  transact<A extends object>(work: (tx: Tx) => Promise<A>): Promise<A>;
  /** Goes through an act and takes it back: what would come of it. */
  rehearse<A extends object>(work: (tx: Tx) => Promise<A>): Promise<A>;
};

/** The collections of one transaction, a line each. */
function collections(manager: EntityManager, { now }: Clock, keyring: Keyring, turn: Turn) {
  const people = new People(manager, keyring, now, turn);
  const holidayNotices = new HolidayNotices(manager);
  const localDays = new LocalDays(manager);
  return {
    manager,
    people,
    receipts: new Receipts(manager, keyring, people, now),
    journal: new Journal(manager, now),
    outbox: new Outbox(manager, keyring, people, now),
    idempotency: new Idempotency(manager, keyring, now, turn),
    organisations: new Organisations(manager),
    annualPlans: new AnnualPlans(manager),
    openDays: new OpenDays(manager),
    opinions: new Opinions(manager, keyring, people, now),
    applications: new Applications(manager),
    nominationLinks: new NominationLinks(manager),
    jointReviews: new JointReviews(manager),
    selections: new Selections(manager),
    rolls: new Rolls(manager, now),
    notices: new PublicityNotices(manager, now),
    objections: new Objections(manager, people),
    invitations: new Invitations(manager),
    checkIns: new CheckIns(manager),
    tickets: new Tickets(keyring),
    regulations: new Regulations(manager),
    releases: new Releases(manager),
    publishedCopies: new PublishedCopies(manager),
    holidayNotices,
    localDays,
    calendar: async (organisation: string) =>
      compileCalendar([...NOTICES, ...(await holidayNotices.confirmed())], await localDays.confirmed(organisation)),
    staffMembers: new StaffMembers(manager),
    signIns: new SignIns(manager),
    apiKeys: new ApiKeys(manager),
  };
}

export type Tx = ReturnType<typeof collections>;

/** A test may hand in turns of its own, to show what happens without them. */
type Means = { readonly turn?: Turn; readonly carried?: readonly CarriedKind[]; readonly announcedPhones?: readonly string[] };

export const makeWorld = (database: DataSource, clock: Clock, keyring: Keyring, means: Means = {}): World =>
  worldUnder(database, clock, keyring, { turn: oneAtATime, carried: [], announcedPhones: [], ...means });

const worldUnder = (database: DataSource, clock: Clock, keyring: Keyring, { turn, carried, announcedPhones }: Required<Means>): World => ({
  database,
  carried,
  announcedPhones,
  ...clock,
  yesterday: () => addDays(clock.today(), -1),
  calendar: (organisation) => collections(database.manager, clock, keyring, turn).calendar(organisation),
  under: (other) => worldUnder(database, other, keyring, { turn, carried, announcedPhones }),
  read: (work) => work(collections(database.manager, clock, keyring, turn)),
  transact: (work) => inTransaction(database, (manager) => work(collections(manager, clock, keyring, turn))),
  rehearse: (work) => rehearsed(database, (manager) => work(collections(manager, clock, keyring, turn))),
});
