import type { Call, Regulation, Status } from "@kaimen/domain";
import { type EntityManager, type FindOptionsWhere, In } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import type { Told } from "../platform/outbox/message.js";
import type { PersonId } from "../platform/people/people.js";
import { ApplicationRow } from "./application.row.js";
import * as sql from "./applications.sql.js";

/** An application as it is kept: who it is, is told by the person's id alone. */
export type KeptApplication = Readonly<ApplicationRow>;

/** What an open day asks of those who apply, and by which regulation they are judged. */
export type OpenCall = Call & { readonly status: Status; readonly regulation: Regulation };

type Counted = Pick<KeptApplication, "organisation" | "openDay" | "category">;

/** The applications of every town. Whoever holds an open day and an application takes the open day first. */
export class Applications {
  constructor(private readonly manager: EntityManager) {}

  /** Reads without a lock: a thousand apply at once, and only `countIn` has to know that the call is still open. */
  async call(organisation: string, openDay: string): Promise<OpenCall> {
    const [row] = await this.manager.query(sql.CALL, [organisation, openDay]);
    if (!row) throw new NotFound("open day", openDay);
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as OpenCall;
  }

  async add(application: KeptApplication): Promise<KeptApplication> {
    await this.manager.insert(ApplicationRow, { ...application });
    return application;
  }

  async find(organisation: string, id: string): Promise<KeptApplication> {
    return found(await this.manager.findOneBy(ApplicationRow, { organisation, id }), id);
  }

  /** By the number that a notice prints. */
  async numbered(where: Pick<KeptApplication, "organisation" | "openDay" | "receiptNumber">): Promise<KeptApplication | null> {
    return this.manager.findOneBy(ApplicationRow, where);
  }

  /** Those of a list, by the numbers that it prints. */
  async listed(organisation: string, openDay: string, numbers: readonly string[]): Promise<KeptApplication[]> {
    return this.manager.findBy(ApplicationRow, { organisation, openDay, receiptNumber: In([...numbers]) });
  }

  /** Everybody whose application lives, to be told something. */
  async living(organisation: string, openDay: string): Promise<Told[]> {
    return this.manager.query(sql.LIVING, [organisation, openDay]);
  }

  /** Locks the row until the transaction ends. */
  async hold(organisation: string, id: string): Promise<KeptApplication> {
    const where: FindOptionsWhere<ApplicationRow> = { organisation, id };
    return found(await this.manager.findOne(ApplicationRow, { where, lock: { mode: "pessimistic_write" } }), id);
  }

  /** Compare and set: writes only over the version that was read. */
  async replace(was: KeptApplication, change: Partial<KeptApplication>): Promise<KeptApplication> {
    const is = { ...was, ...change, version: was.version + 1 };
    const { affected } = await this.manager.update(ApplicationRow, { id: was.id, version: was.version }, is);
    if (affected !== 1) throw new StaleWrite("application", was.id);
    return is;
  }

  /** Living applications of these people to this open day, the earliest first. */
  async ofPeople(organisation: string, openDay: string, people: readonly PersonId[]) {
    if (people.length === 0) return [];
    return this.manager.query<Pick<KeptApplication, "personId" | "receiptNumber">[]>(sql.OF_PEOPLE, [organisation, people, openDay]);
  }

  async named(organisation: string, link: string): Promise<string[]> {
    const rows = await this.manager.query<{ category: string }[]>(sql.NAMED, [organisation, link]);
    return rows.map(({ category }) => category);
  }

  /** Last of all, since everybody counts in the same row. False where the call was closed meanwhile. */
  async countIn({ organisation, openDay, category }: Counted): Promise<boolean> {
    const counted: unknown[] = await this.manager.query(sql.COUNT_IN, [organisation, openDay, category]);
    return counted.length === 1;
  }

  async countOut({ organisation, openDay, category }: Counted): Promise<void> {
    await this.manager.query(sql.COUNT_OUT, [organisation, openDay, category]);
  }

  /** The open day must be held: two who change places would wait for each other. */
  async countOver({ openDay, category }: Counted, to: string): Promise<void> {
    if (category !== to) await this.manager.query(sql.COUNT_OVER, [openDay, category, to]);
  }
}

function found(row: ApplicationRow | null, id: string): KeptApplication {
  if (!row) throw new NotFound("application", id);
  return row;
}
