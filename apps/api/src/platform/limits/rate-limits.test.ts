import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { receiptCode } from "@kaimen/domain";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import { post, startGate } from "../../testing/gate.js";
import { authPool } from "../sessions/auth-pool.js";
import { rateLimitsInDatabase, rateLimitsInMemory } from "./make-rate-limits.js";
import { rates } from "./rate-limits.js";

const few = {
  ...rates,
  submission: { points: 5, seconds: 60 },
  submissionByPhone: { points: 2, seconds: 60 },
  receipt: { points: 5, seconds: 60 },
  receiptBySecret: { points: 2, seconds: 60 },
};

const apply = (phone: string) => ({ query: `mutation { apply(input: { name: "赵六", phone: "${phone}" }) }` });
/** Guesses that pass the check character: any other would not even be looked up. */
const codeOf = (number: number, guess = 0) => receiptCode(number, [guess, 0, 0, 0, 0]);

const open = (receiptCode: string, phone: string) => ({ query: `{ opened(receiptCode: "${receiptCode}", phone: "${phone}") }` });

describe("A stranger", () => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = await startGate({ limits: rateLimitsInMemory("test", few) });
  });
  afterEach(() => app.close());

  const statuses = async (asked: readonly object[]) => {
    const answered: number[] = [];
    for (const one of asked) answered.push((await post(app, one)).status);
    return answered;
  };

  it("applies for one phone so often and no more, however the number is written", async () => {
    expect(await statuses([apply("１３８００００１２３４"), apply("138 0000 1234"), apply("+86-138-0000-1234")])).toEqual([200, 200, 429]);
  });

  it("applies from one address so often and no more, whatever the phones", async () => {
    expect(await statuses([1, 2, 3, 4, 5, 6].map((at) => apply(`1380000000${at}`)))).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it("guesses at one receipt so often and no more, whatever the phones and however it is typed", async () => {
    const guesses = ["004217", "ＯＯ４２１７", "0 0 4 2 l 7"].map((number, at) =>
      open(codeOf(4217, at).replace("004217", number), `1380000000${at}`),
    );
    expect(await statuses(guesses)).toEqual([200, 200, 429]);
  });

  it("guesses for one phone so often and no more, whatever the receipts", async () => {
    expect(await statuses([1, 2, 3].map((number) => open(codeOf(number), "13800001234")))).toEqual([200, 200, 429]);
  });

  it("cannot guess oftener by asking for all in one document", async () => {
    const guesses = [1, 2, 3, 4, 5, 6].map((at) => `g${at}: opened(receiptCode: "00000${at}-A", phone: "1380000000${at}")`);
    const { errors } = await post(app, { query: `{ ${guesses.join(" ")} }` });
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  });

  it("is told when to come back, and not whose number it was", async () => {
    await statuses([apply("13800001234"), apply("13800001234")]);
    const { headers, body } = await post(app, apply("13800001234"));
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(body).not.toContain("1380000");
  });

  it("control: reads as often as the general limit allows", async () => {
    expect(new Set(await statuses(Array.from({ length: 12 }, () => ({ query: "{ hello }" }))))).toEqual(new Set([200]));
  });
});

describe("Two replicas", () => {
  let fresh: FreshDatabase;
  let pool: Pool;
  beforeAll(async () => {
    fresh = await freshDatabase();
    pool = authPool(fresh.appUrl);
  });
  afterAll(async () => {
    await pool.end();
    await fresh.drop();
  });

  it("count the guesses at a sign-in together, and forget them together", async () => {
    const [one, other] = [rateLimitsInDatabase(pool, "test"), rateLimitsInDatabase(pool, "test")];
    for (let guess = 0; guess < 4; guess += 1) await one.signInByName.take("wang");
    await other.signInByName.take("wang");
    await expect(one.signInByName.take("wang")).rejects.toMatchObject({ status: 429 });
    await other.signInByName.clear("wang");
    await one.signInByName.take("wang");
  });

  it("lose no guess of twenty at once", async () => {
    const replicas = [rateLimitsInDatabase(pool, "test"), rateLimitsInDatabase(pool, "test")];
    const guesses = Array.from({ length: 20 }, (_, at) => replicas[at % 2]?.signInByName.take("crowd"));
    const taken = (await Promise.allSettled(guesses)).filter(({ status }) => status === "fulfilled");
    expect(taken).toHaveLength(rates.signInByName.points);
  });

  it("keep neither names nor addresses in the table", async () => {
    await rateLimitsInDatabase(pool, "test").signInByName.take("zhao.liu");
    const { rows } = await pool.query("SELECT key FROM public.rate_limit");
    expect(JSON.stringify(rows)).not.toContain("zhao");
  });

  it("control: with another secret they would not recognise each other's counts", async () => {
    const [one, other] = [rateLimitsInDatabase(pool, "a"), rateLimitsInDatabase(pool, "b")];
    for (let guess = 0; guess < 5; guess += 1) await one.signInByName.take("li");
    await other.signInByName.take("li");
  });
});
