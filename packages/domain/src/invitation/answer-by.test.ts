import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { setByOffice } from "../regulation/clause.js";
import { calendar2026 } from "../testing/calendars.js";
import { answerBy, takesAnswers } from "./answer-by.js";

const event = civilDate("2026-06-22");
const invitationTerms = setByOffice("MUST", { answerBefore: 1 });
const invited = (on: string) => ({ invitedOn: civilDate(on) });

describe("The last day for an answer to an invitation", () => {
  it("is the working day before the event, over Dragon Boat, and is the office's own setting", () => {
    expect(answerBy(invited("2026-06-17"), event, { invitationTerms }, calendar2026())).toEqual({
      basis: { setBy: "OFFICE" },
      force: "MUST",
      content: "2026-06-18",
    });
  });

  it("is the event itself for a reserve who moved up on that day or later", () => {
    expect(answerBy(invited("2026-06-18"), event, { invitationTerms }, calendar2026())?.content).toBe("2026-06-22");
  });

  it("moves with the event", () => {
    const two = { invitationTerms: setByOffice("MUST", { answerBefore: 2 }) };
    expect(answerBy(invited("2026-06-17"), civilDate("2026-06-26"), two, calendar2026())?.content).toBe("2026-06-24");
  });

  it("is none where nothing says so", () => expect(answerBy(invited("2026-06-17"), event, {}, calendar2026())).toBeUndefined());
});

describe("Answers to an invitation", () => {
  it.each(["SETTLED", "UNDER_WAY"] as const)("are taken while the day is %s", (status) => expect(takesAnswers(status)).toBe(true));
  it.each(["NOTICED", "HELD", "CANCELLED"] as const)("are not taken while it is %s", (status) => expect(takesAnswers(status)).toBe(false));
});
