import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Answer, byArticle, instantOf, refuse } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { Keyring } from "../crypto/keyring.js";
import { oneAtATime, type Turn } from "../turns/one-at-a-time.js";
import { Idempotency } from "./idempotency.js";

const now = () => instantOf("2026-06-01T01:00:00Z");
const old = { id: "2025", secret: randomBytes(32) };
const keyring = new Keyring(old);
const asked = () => ({
  organisation: "org_shuidong",
  scope: "submitApplication",
  key: randomUUID() as string,
  input: { name: "金丝雀", seats: 1 },
});

type Receipt = { receipt: string };
let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
  await test.owner.query("CREATE TABLE done (key text)");
});
afterAll(() => test?.close());

/** An act that leaves a row and answers something new each time it is really done. */
const act = (manager: EntityManager, key: string, pause: number) => async (): Promise<Answer<Receipt>> => {
  await manager.query("INSERT INTO done VALUES ($1)", [key]);
  await new Promise((resolve) => setTimeout(resolve, pause));
  return { receipt: `000123-${randomBytes(3).toString("hex").toUpperCase()}` };
};

const ask = (request: ReturnType<typeof asked>, turn: Turn = oneAtATime, ring = keyring) =>
  test.database.transaction((manager) => new Idempotency(manager, ring, now, turn).once(request, act(manager, request.key, 20)));

const timesDone = async (key: string) => (await test.database.query("SELECT FROM done WHERE key = $1", [key])).length;

describe("A request that comes twice", () => {
  it("is done once, and answered to the byte as the first time", async () => {
    const request = asked();
    const first = JSON.stringify(await ask(request));
    expect(JSON.stringify(await ask(request))).toBe(first);
    expect(await timesDone(request.key)).toBe(1);
  });

  it("is known though its fields come in another order", async () => {
    const request = asked();
    const first = await ask(request);
    expect(await ask({ ...request, input: { seats: 1, name: "金丝雀" } })).toEqual(first);
  });

  it("is answered the first time in the same JSON as the second: nothing that JSON would change gets through", async () => {
    const request = asked();
    const again = () =>
      test.database.transaction((manager) =>
        new Idempotency(manager, keyring, now).once(request, async () => ({ at: new Date(0), z: 1, a: undefined })),
      );
    expect(await again()).toEqual({ at: "1970-01-01T00:00:00.000Z", z: 1 });
    expect(JSON.stringify(await again())).toBe('{"at":"1970-01-01T00:00:00.000Z","z":1}');
  });

  it("is refused clearly when the same key comes with other input, and nothing is done", async () => {
    const request = asked();
    await ask(request);
    const answer = await ask({ ...request, input: { name: "金丝雀", seats: 2 } });
    expect(answer).toEqual({ faults: [{ field: "idempotencyKey", code: "USED_FOR_OTHER_INPUT" }] });
    expect(await timesDone(request.key)).toBe(1);
  });

  it("is another request under another act or in another town", async () => {
    const request = asked();
    const first = await ask(request);
    expect(await ask({ ...request, scope: "checkIn" })).not.toEqual(first);
    expect(await ask({ ...request, organisation: "org_xikou" })).not.toEqual(first);
    expect(await timesDone(request.key)).toBe(3);
  });

  it("is still known after the master key was rotated", async () => {
    const request = asked();
    const first = await ask(request);
    expect(await ask(request, oneAtATime, new Keyring({ id: "2026", secret: randomBytes(32) }, old))).toEqual(first);
  });

  it.each(["", "short", "1234567890 12345", "九".repeat(16), "x".repeat(201)])("needs a key that nobody guesses: not %p", async (key) => {
    expect(await ask({ ...asked(), key })).toEqual({ faults: [{ field: "idempotencyKey", code: "MALFORMED" }] });
  });
});

describe("What is not kept", () => {
  it("is a refusal: it changed nothing, and the corrected form may come under the same key", async () => {
    const request = asked();
    const refusal = refuse("UNDER_AGE", byArticle("第四条", "MUST", 18));
    const refused = await new Idempotency(test.database.manager, keyring, now).once<Receipt>(request, async () => refusal);
    expect(refused).toEqual(refusal);
    expect(await ask({ ...request, input: { name: "金丝雀", seats: 3 } })).toHaveProperty("receipt");
  });

  it("is the key of an act that broke off: the next one begins anew, and nothing is stuck", async () => {
    const request = asked();
    const broken = test.database.transaction((manager) =>
      new Idempotency(manager, keyring, now).once(request, async () => {
        await act(manager, request.key, 0)();
        throw new Error("the machine stopped");
      }),
    );
    await expect(broken).rejects.toThrow("the machine stopped");
    expect(await timesDone(request.key)).toBe(0);
    expect(await ask(request)).toHaveProperty("receipt");
  });

  it("is the answer or the key in clear", async () => {
    const request = asked();
    const answer = await ask(request);
    const rows = JSON.stringify(await test.database.query("SELECT t::text FROM idempotency_key AS t"));
    for (const secret of [request.key, "金丝雀", (answer as Receipt).receipt]) {
      expect(rows).not.toContain(secret);
      expect(rows).not.toContain(Buffer.from(secret).toString("hex"));
    }
  });

  it("is an answer older than its time", async () => {
    const own = await openDatabase();
    const idempotency = new Idempotency(own.database.manager, keyring, now);
    await idempotency.once(asked(), async () => ({ receipt: "1" }));
    expect(await idempotency.forgetBefore(now())).toBe(0);
    expect(await idempotency.forgetBefore(instantOf("2026-06-01T01:00:01Z"))).toBe(1);
    await own.close();
  });
});

describe("Eight of the same request at once", () => {
  const crowd = async (turn: Turn) => {
    const request = asked();
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => ask(request, turn)));
    return { answers: answers.map((answer) => JSON.stringify(answer)), done: await timesDone(request.key) };
  };

  it("wait for the first and give its answer, each the same bytes", async () => {
    const { answers, done } = await crowd(oneAtATime);
    expect(answers[0]).toContain('"fulfilled"');
    expect(new Set(answers).size).toBe(1);
    expect(done).toBe(1);
  });

  it("do not where nobody waits: the control without the lock", async () => {
    const { answers } = await crowd(async () => {});
    expect(new Set(answers).size).toBeGreaterThan(1);
  });
});
