import { describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { type Answered, type Arrival, type Entry, waiting, withOutcome } from "./arrivals.js";
import { Halted, handIn } from "./hand-in.js";

const at = instantOf("2026-06-22T01:00:00Z");
const arrival = (key: string): Arrival => ({ key, openDay: "day", receiptNumber: key, at });
const yes: Answered = { __typename: "Invitation", checkIns: [{ stop: null, at }] };

/** A server with an arrival book, behind a network of which the test says how often it lets nothing, or no answer, through. */
function door(troubles: (undefined | "NOTHING_SENT" | "ANSWER_LOST")[]) {
  const book = new Map<string, number>();
  let entries: readonly Entry[] = ["a", "b", "c", "d"].map(arrival);
  const send = async ({ key }: Arrival) => {
    const trouble = troubles.shift();
    if (trouble === "NOTHING_SENT") throw new Halted("OFFLINE");
    book.set(key, (book.get(key) ?? 0) + 1);
    if (trouble === "ANSWER_LOST") throw new Halted("OFFLINE");
    return yes;
  };
  const note = async (key: string, outcome: NonNullable<Entry["outcome"]>) => void (entries = withOutcome(entries, key, outcome));
  return { book, left: () => waiting(entries).map(({ key }) => key), go: () => handIn(waiting(entries), { send, note }) };
}

describe("Handing in what waits", () => {
  it("sends everything once where nothing is in the way", async () => {
    const { book, left, go } = door([]);
    expect(await go()).toBeUndefined();
    expect([...book.values()]).toEqual([1, 1, 1, 1]);
    expect(left()).toEqual([]);
  });

  it("stops where the network is gone, keeps what did not get through, and loses nothing", async () => {
    const { left, go } = door([undefined, "NOTHING_SENT"]);
    expect(await go()).toBe("OFFLINE");
    expect(left()).toEqual(["b", "c", "d"]);
    expect(await go()).toBeUndefined();
    expect(left()).toEqual([]);
  });

  it("sends again under the same key what was written down and whose answer was lost", async () => {
    const { book, left, go } = door(["ANSWER_LOST"]);
    await go();
    expect(left()).toEqual(["a", "b", "c", "d"]);
    await go();
    expect([...book.keys()]).toEqual(["a", "b", "c", "d"]);
    expect(left()).toEqual([]);
  });

  it("passes by one over which the server stumbles, and tries it again the next time", async () => {
    let stumbled = 0;
    const noted: string[] = [];
    const send = async ({ key }: Arrival) => {
      if (key === "a" && (stumbled += 1) === 1) throw new Error("500");
      return yes;
    };
    const note = async (key: string) => void noted.push(key);
    await handIn([arrival("a"), arrival("b")], { send, note });
    expect(noted).toEqual(["b"]);
    await handIn([arrival("a")], { send, note });
    expect(noted).toEqual(["b", "a"]);
  });

  it("says why it stopped where somebody has to sign in again", async () => {
    const send = () => Promise.reject(new Halted("SIGNED_OUT"));
    expect(await handIn([arrival("a")], { send, note: async () => undefined })).toBe("SIGNED_OUT");
  });
});
