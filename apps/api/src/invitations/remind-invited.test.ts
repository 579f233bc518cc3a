import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { DECLINE } from "../testing/list-acts.js";
import { openingOf, seatedOf, settledDay, waitingOf } from "../testing/listed-day.js";
import { startTown, type Town } from "../testing/town.js";
import { remindInvited } from "./remind-invited.js";

describe("Reminding who is expected", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
  });
  afterAll(() => town.close());

  const reminded = async () => {
    await remindInvited(town.world)();
    const rows = await town.database.query("SELECT payload->>'receipt' AS receipt FROM outbox WHERE template = 'reminder'");
    return rows.map(({ receipt }: { receipt: string }) => receipt).sort();
  };

  it("is on the working day before, over Dragon Boat, once to each; who declined hears nothing more, and who moved up does", async () => {
    const day = await settledDay(town);
    const seated = await seatedOf(town, day);
    expect(await reminded()).toEqual([]);
    town.on("2026-06-18");
    const numbers = seated.map(({ receiptNumber }) => receiptNumber);
    expect(await reminded()).toEqual([...numbers].sort());
    expect(await reminded()).toHaveLength(3);

    const [next] = await waitingOf(town, day);
    await town.asAnyone(DECLINE, { input: openingOf(seated[0]!) });
    expect(await reminded()).toEqual([...numbers, next?.receiptNumber].sort());
  });

  it("is not done any more on the day itself", async () => {
    const day = await settledDay(town);
    town.on("2026-06-22");
    const before = await reminded();
    expect(before).toEqual(expect.not.arrayContaining((await seatedOf(town, day)).map(({ receiptNumber }) => receiptNumber)));
  });
});
