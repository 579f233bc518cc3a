import { type Instant, isUnanswered, OPINION_STATUSES, type Opinion, type OpinionClock } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Keyring } from "../platform/crypto/keyring.js";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import { OpinionRow } from "./opinion.row.js";
import { countOf, recount } from "./opinion-counts.js";
import type { PublishedText } from "./published-text.js";
import { unitOf } from "./published-text.js";
import { sealOpinion, unsealOpinion } from "./sealed-opinion.js";

/** What the row shows beside the opinion: its clock, and the text that the public reads. */
export type Shown = { readonly clock: OpinionClock | undefined; readonly published?: PublishedText | null };

const UNANSWERED = OPINION_STATUSES.filter((status) => status !== "REPLIED");

/** The opinions of every town; each call names the town, so that no town reaches another's. */
export class Opinions {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly now: () => Instant,
  ) {}

  /** Locks the row until the transaction ends, so that acts on one opinion are taken one at a time. */
  async hold(organisation: string, id: string): Promise<Opinion> {
    const row = await this.manager.findOne(OpinionRow, { where: { id, organisation }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("opinion", id);
    return this.open(row);
  }

  /** The open day that it belongs to, asked before anything is locked: the day is always locked first. */
  async openDayOf(organisation: string, id: string): Promise<string | null> {
    const row = await this.manager.findOne(OpinionRow, { where: { id, organisation }, select: { id: true, openDay: true } });
    if (!row) throw new NotFound("opinion", id);
    return row.openDay;
  }

  /** The public number under which the person asks for it; null where nobody left a name. */
  async receiptOf(id: string): Promise<string | null> {
    return (await this.manager.findOneOrFail(OpinionRow, { where: { id }, select: { id: true, receipt: true } })).receipt;
  }

  async add(opinion: Opinion, receipt: string | null, clock: OpinionClock | undefined): Promise<Opinion> {
    const row = { ...this.toRow(opinion, clock), receipt, published: null, publishedOn: null, raisedAt: this.now() };
    await this.manager.insert(OpinionRow, row);
    await recount(this.manager, undefined, row);
    return opinion;
  }

  /** Compare and set: writes only over the version that was read. What was published stays until something newer is. */
  async replace<Next extends Opinion>(was: Opinion, is: Next, { clock, published }: Shown): Promise<Next> {
    const next = { ...is, version: was.version + 1 };
    const shown = published && { published, publishedOn: published.on };
    const { publishedOn } = await this.manager.findOneOrFail(OpinionRow, {
      where: { id: was.id },
      select: { id: true, publishedOn: true },
    });
    const row = { ...this.toRow(next, clock), ...shown };
    const { affected } = await this.manager.update(OpinionRow, { id: was.id, version: was.version }, row);
    if (affected !== 1) throw new StaleWrite("opinion", was.id);
    await recount(this.manager, { ...this.toRow(was, undefined), publishedOn }, { publishedOn, ...row });
    return next;
  }

  /** How many opinions of an open day are still owed an answer: what keeps it from the archive (第八条). */
  unanswered(organisation: string, openDay: string): Promise<number> {
    return countOf(this.manager, { organisation, openDay, statuses: UNANSWERED });
  }

  /** What a row says, for those who may read it. */
  open = (row: OpinionRow): Opinion => unsealOpinion(this.keyring, row);

  private toRow(opinion: Opinion, clock: OpinionClock | undefined) {
    const { id, organisation, version, openDay = null, raisedBy: person = null, kind, channel, status, receivedOn, round } = opinion;
    const answer = isUnanswered(opinion) ? unansweredColumns : answerColumns(opinion);
    const due = { dueOn: clock?.due ?? ("infinity" as const), provisional: clock?.provisional ?? false };
    const belongs = { id, organisation, version, openDay, person, kind, channel, status, receivedOn, unit: unitOf(opinion) };
    return { ...belongs, round: round.number, ...due, ...answer, ...sealOpinion(this.keyring, opinion), changedAt: this.now() };
  }
}

const unansweredColumns = { repliedOn: null, workingDaysTaken: null, late: null, onTheSpot: null, adopted: null, grade: null };

const answerColumns = ({ reply, rating }: Extract<Opinion, { status: "REPLIED" }>) => ({
  repliedOn: reply.repliedOn,
  workingDaysTaken: reply.workingDaysTaken,
  late: reply.late,
  onTheSpot: reply.given.manner === "ON_THE_SPOT",
  adopted: reply.adoption?.adopted ?? null,
  grade: rating?.grade ?? null,
});
