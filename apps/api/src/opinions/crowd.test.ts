import { afterEach, describe, expect, it } from "@jest/globals";
import { type Desk, opinionDesk, type Seen } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";
import { withoutGuards } from "../testing/without-guards.js";

const eight = Array.from({ length: 8 }, (_, at) => at);

/** What eight people do at once with an opinion that all of them have before them. */
const crowds: Record<string, { from: (desk: Desk) => Promise<Seen>; press: (town: Town, desk: Desk, seen: Seen, at: number) => unknown }> =
  {
    "hand it to a unit": {
      from: async (desk) => ({ ...(await desk.raise()), version: 1 }),
      press: (town, { step, unit, other }, seen, at) => step(town.asOrganiser, "assignOpinion", seen, { unit: at % 2 ? unit : other }),
    },
    "draft an answer": {
      from: async (desk) => desk.taken(await desk.raise()),
      press: (_, { step, handler }, seen, at) => step(handler(`handler-${at}`), "draftReply", seen, { text: `拟稿${at}`, adopted: true }),
    },
    "tell the person": {
      from: async (desk) => desk.signed(await desk.raise()),
      press: (_, { step, handler }, seen, at) => step(handler(`handler-${at}`), "replyToOpinion", seen, { through: "SMS" }),
    },
  };

describe.each(Object.entries(crowds))("When eight people %s at once", (_, { from, press }) => {
  let town: Town;
  let desk: Desk;
  afterEach(() => town.close());

  async function answers(seen: Seen): Promise<string[]> {
    const told = await Promise.all(eight.map((at) => press(town, desk, seen, at) as Promise<{ __typename: string }>));
    return told.map(({ __typename }) => __typename).sort();
  }
  async function startedWith({ hands }: Partial<ReturnType<typeof withoutGuards>>) {
    town = await startTown("2026-06-22", hands && { hands });
    desk = await opinionDesk(town);
    return from(desk);
  }

  it("lets one through, and tells the others that somebody was quicker", async () => {
    expect(await answers(await startedWith({}))).toEqual(["Opinion", ...Array(7).fill("OutOfTurn")]);
  });

  it("lets one through where nobody waits, since the others find a version that they have not read", async () => {
    const { hands, letGo } = withoutGuards({ comparing: true });
    const seen = await startedWith({ hands });
    letGo();
    expect(await answers(seen)).toEqual(["Opinion", ...Array(7).fill("OutOfTurn")]);
  });

  it("would let all eight through without the lock and the comparison: so it is they that keep it to one", async () => {
    const { hands, letGo } = withoutGuards({ comparing: false });
    const seen = await startedWith({ hands });
    letGo();
    expect(await answers(seen)).toEqual(Array(8).fill("Opinion"));
  });
});

describe("When an answer is told by eight people at once", () => {
  it("sends the person one message", async () => {
    const town = await startTown("2026-06-22");
    const { signed, raise, step, handler } = await opinionDesk(town);
    const seen = await signed(await raise());
    await Promise.all(eight.map((at) => step(handler(`handler-${at}`), "replyToOpinion", seen, { through: "SMS" })));
    expect(await town.database.query("SELECT template FROM outbox WHERE template = 'opinion-answered'")).toHaveLength(1);
    await town.close();
  });
});
