import { randomBytes, randomInt } from "node:crypto";
import { type Instant, readReceiptCode, receiptCode, receiptNumber, writeReceiptCode } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Keyring } from "../crypto/keyring.js";
import type { Subject } from "../journal/journal.js";
import type { People, PersonId } from "../people/people.js";
import * as sql from "./receipts.sql.js";

/** What a citizen keeps: the number may be printed in notices, the code holds the secret and is shown once. */
export type IssuedReceipt = { readonly number: string; readonly code: string };

export type ToIssue = {
  readonly organisation: string;
  /** Within what the number is the only one of its kind: an open day's id, for what belongs to one. */
  readonly series: string;
  readonly subject: Subject;
  readonly person: PersonId;
};

type Found = Subject & { readonly number: string; readonly person: PersonId };

export type Opened = { readonly number: string; readonly subject: Subject; readonly person: PersonId };

/** Even with nine numbers of ten given out, one issue in five thousand fails. */
const MOST_DRAWS = 80;

/** Receipts open what a citizen handed in, together with the phone. Of the code only a keyed digest is stored. */
export class Receipts {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly people: People,
    private readonly now: () => Instant,
    private readonly draw: () => IssuedReceipt = drawReceipt,
  ) {}

  async issue({ organisation, series, subject, person }: ToIssue): Promise<IssuedReceipt> {
    for (let drawn = 0; drawn < MOST_DRAWS; drawn += 1) {
      const { number, code } = this.draw();
      const digest = this.keyring.blindIndex("RECEIPT", organisation, code);
      const content = [number, digest, subject.type, subject.id, person, this.now()];
      const issued: unknown[] = await this.manager.query(sql.ISSUE, [organisation, series, ...content]);
      if (issued.length === 1) return { number, code };
    }
    throw new Error(`The receipt numbers of ${series} are used up`);
  }

  /** What this code opens, if the phone is its person's. Null tells neither which of the two was wrong nor whether there is such a code. */
  async open(organisation: string, code: string, phone: string): Promise<Opened | null> {
    const found = await this.found(organisation, code);
    const [person] = await this.people.withPhone(organisation, found ? [found.person] : [], phone);
    return found && person ? { number: found.number, subject: { type: found.type, id: found.id }, person } : null;
  }

  /** What a ticket belongs to that somebody shows in person: the code alone, for those who stand at the door. */
  async subjectOf(organisation: string, code: string): Promise<Subject | null> {
    const found = await this.found(organisation, code);
    return found && { type: found.type, id: found.id };
  }

  private async found(organisation: string, code: string): Promise<Found | null> {
    const receipt = readReceiptCode(code);
    if (!receipt) return null;
    const digests = this.keyring.blindIndexes("RECEIPT", organisation, writeReceiptCode(receipt));
    const [found] = await this.manager.query(sql.OPEN, [organisation, digests]);
    return found ?? null;
  }
}

/** From the machine's source of chance for secrets: the number does not tell how many have applied, nor when. */
function drawReceipt(): IssuedReceipt {
  const serial = randomInt(1, 1_000_000);
  return { number: receiptNumber(serial), code: receiptCode(serial, randomBytes(5)) };
}
