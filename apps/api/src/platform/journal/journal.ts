import type { Instant } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { currentTrace } from "../logging/trace.js";
import { type ActorKind, actorOf, type Whoever } from "./actor.js";
import { fingerprintOf, type JsonObject } from "./canonical.js";
import { withoutPersonalData } from "./detail.js";
import { isEventName, type JournalEvent } from "./event.js";

/** What an event is about, such as `{ type: "OpenDay", id }`. */
export type Subject = { readonly type: string; readonly id: string };

export type Entry = {
  readonly subject: Subject;
  /** Ids, numbers and codes. Never personal data: a line of the journal cannot be erased. */
  readonly detail?: JsonObject;
  /** What was held before and after the act: only their hashes are kept. */
  readonly before?: object;
  readonly after?: object;
  /** Through which door; where it is not said, the one that this kind of actor uses. */
  readonly channel?: string;
};

const DOOR: Readonly<Record<ActorKind, string>> = { STAFF: "ADMIN", CITIZEN: "PORTAL", UNIT: "PORTAL", SYSTEM: "SYSTEM", KEY: "API" };

const RECORD = `
  INSERT INTO journal (organisation, at, event, actor_kind, actor, channel, subject_type, subject, detail, before_hash, after_hash, trace)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** One line an act, in the transaction of the act: who, what, when, through which door, and what it changed. */
export class Journal {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: () => Instant,
  ) {}

  async record(event: JournalEvent, by: Whoever, { subject, detail = {}, before, after, channel }: Entry): Promise<void> {
    if (!isEventName(event)) throw new TypeError(`An event is named in PascalCase: ${event}`);
    const { kind, id, organisation } = actorOf(by);
    await this.manager.query(RECORD, [
      organisation,
      this.now(),
      event,
      kind,
      id,
      channel ?? DOOR[kind],
      subject.type,
      subject.id,
      withoutPersonalData(detail),
      before ? fingerprintOf(before) : null,
      after ? fingerprintOf(after) : null,
      currentTrace() ?? null,
    ]);
  }
}
