import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { countStatements } from "../testing/count-statements.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const LIST = `{ organisation(code: "shuidong") { openDays(first: 10) { edges { node { date timeline { step day state provisional article } } } } } }`;

describe("The time line of an open day", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    await recruitingDay(town);
  });
  afterAll(() => town.close());

  const nodes = async () => (await town.asAnyone(LIST)).organisation.openDays.edges.map(({ node }: { node: object }) => node);

  it("tells what was done, what is present and what is due, each with its article", async () => {
    const [{ timeline }] = await nodes();
    expect(timeline).toContainEqual({ step: "ANNOUNCE", day: "2026-05-22", state: "DONE", provisional: false, article: "第五条" });
    expect(timeline).toContainEqual({ step: "CLOSE_REGISTRATION", day: "2026-06-03", state: "PRESENT", provisional: false, article: null });
    expect(timeline).toContainEqual({ step: "NOTICE_CLOSES", day: "2026-06-16", state: "TO_COME", provisional: false, article: null });
  });

  it("costs no more statements for three days than for one", async () => {
    const one = await countStatements(town.database, nodes);
    await recruitingDay(town, { date: "2026-06-23" });
    await recruitingDay(town, { date: "2026-06-24" });
    expect(await countStatements(town.database, nodes)).toBe(one);
  });
});
