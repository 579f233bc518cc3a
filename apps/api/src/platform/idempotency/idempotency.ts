import { createHmac, timingSafeEqual } from "node:crypto";
import { type Answer, type Instant, type InvalidInput, invalid, isFact } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { seal, unseal } from "../crypto/envelope.js";
import type { Keyring } from "../crypto/keyring.js";
import { canonicalJson } from "../journal/canonical.js";
import { oneAtATime, type Turn } from "../turns/one-at-a-time.js";
import * as sql from "./idempotency.sql.js";

/** One request that may be sent twice. `key` is the client's own (a UUID, say), `scope` the act, `input` what was asked. */
export type Request = { readonly organisation: string; readonly scope: string; readonly key: string; readonly input: unknown };

type Remembered = { readonly fingerprint: Buffer; readonly answer: Buffer; readonly master_key_id: string };

/** Long enough that nobody guesses another's key, and so reads another's answer. */
const KEY = /^[\x21-\x7e]{16,200}$/;

/**
 * The key, the answer and the rows stand in one transaction: either all three are there or none. Answers hold what only the asker may
 * read (a receipt with its secret), so they are sealed under a key drawn from the master key and the client's own key, of which
 * only a digest is kept: a copy of the database, master key included, replays nothing, and an old answer outlives no erasure.
 */
export class Idempotency {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly now: () => Instant,
    private readonly turn: Turn = oneAtATime,
  ) {}

  /**
   * Does the work once, however often it is asked; a retry while the first is under way waits for it. The answer is JSON, the same
   * bytes each time. What is not a fact has changed nothing and is not kept, so that a corrected form may come under the same key.
   */
  async once<Fact extends object>(request: Request, work: () => Promise<Answer<Fact>>): Promise<Answer<Fact>> {
    if (!KEY.test(request.key)) return malformedKey;
    await this.turn(this.manager, this.digestsOf(request));
    const remembered = await this.remembered(request);
    return remembered ? this.replay(request, remembered) : this.first(request, await work());
  }

  /** Drops answers of before this moment; a retry comes within minutes. Answers how many. */
  async forgetBefore(moment: Instant): Promise<number> {
    const [, count] = await this.manager.query(sql.FORGET, [moment]);
    return count;
  }

  private async remembered(request: Request): Promise<Remembered | undefined> {
    const { organisation, scope } = request;
    const [found] = await this.manager.query(sql.FIND, [organisation, scope, this.digestsOf(request)]);
    return found;
  }

  private replay<Fact extends object>(request: Request, { fingerprint, answer, master_key_id }: Remembered): Fact | InvalidInput {
    const key = this.sealingKey(request, master_key_id);
    if (!timingSafeEqual(fingerprint, fingerprintUnder(key, request.input))) return keyOfOtherInput;
    return JSON.parse(unseal(key, placeOf(request), answer).toString());
  }

  private async first<Fact extends object>(request: Request, answer: Answer<Fact>): Promise<Answer<Fact>> {
    if (!isFact(answer)) return answer;
    const text = JSON.stringify(answer);
    const { organisation, scope, input } = request;
    const key = this.sealingKey(request, this.keyring.current);
    const kept = [fingerprintUnder(key, input), seal(key, placeOf(request), text), this.keyring.current];
    const [digest] = this.digestsOf(request);
    await this.manager.query(sql.KEEP, [organisation, scope, digest, ...kept, this.now()]);
    return JSON.parse(text);
  }

  /** The current master key's first, then the older ones': replicas amid a rotation share one, and so take turns. */
  private digestsOf({ organisation, scope, key }: Request): Buffer[] {
    return this.keyring.blindIndexes("IDEMPOTENCY_KEY", organisation, `${scope} ${key}`);
  }

  private sealingKey({ key }: Request, masterKeyId: string): Buffer {
    return this.keyring.derive("idempotency-answer", key, masterKeyId);
  }
}

/** Keyed, since an input holds names and phones that a plain hash would give away to whoever tries them all. */
const fingerprintUnder = (key: Buffer, input: unknown) => createHmac("sha256", key).update(canonicalJson(input)).digest();

const placeOf = ({ organisation, scope }: Request) => ({ table: "idempotency_key", column: "answer", row: `${organisation}/${scope}` });

const malformedKey = invalid({ field: "idempotencyKey", code: "MALFORMED" });
const keyOfOtherInput = invalid({ field: "idempotencyKey", code: "USED_FOR_OTHER_INPUT" });
