import { describe, expect, it } from "@jest/globals";
import { lookingAt } from "./looking.js";

const at = (query: string) => lookingAt(new URLSearchParams(query));
const id = "op_01a21ef413a355fde67b75227b13ceb8";

describe("The address of the list of opinions", () => {
  it("shows the whole list where it says nothing", () => {
    expect(at("")).toEqual({ openDay: undefined, statuses: undefined, state: "all", after: undefined, page: 1 });
  });

  it("counts what was asked again as in hand, whatever step it is at", () => {
    expect(at("state=again").statuses).not.toContain("REPLIED");
    expect(at("state=again").statuses).toHaveLength(5);
  });

  it("keeps the open day, and the cursor that an earlier page gave", () => {
    const after = Buffer.from(JSON.stringify(["2026-06-22", id])).toString("base64url");
    expect(at(`openDay=${id}&after=${after}&page=2`)).toMatchObject({ openDay: id, after, page: 2 });
  });

  it.each(["openDay=abc", "after=%3Cscript%3E", "after=e30", "after=WyJ4IiwieSJd", "state=constructor", "page=-4"])(
    "shows the whole list where somebody has mangled it: %s",
    (query) => {
      expect(at(query)).toEqual(at(""));
    },
  );
});
