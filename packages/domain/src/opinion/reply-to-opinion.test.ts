import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { calendar2026, drafted, opinionTerms, signedOff } from "../testing/index.js";
import type { FeedbackChannel } from "./reply.js";
import { replyToOpinion } from "./reply-to-opinion.js";

const calendar = calendar2026();

const tell = (on: string, through: FeedbackChannel = "PHONE", opinion = signedOff()) =>
  replyToOpinion(opinion, { by: "handler", on: civilDate(on), through }, opinionTerms, calendar);
const sheet = { channel: "PAPER", raisedBy: undefined, enteredBy: "clerk" } as const;

describe("Telling the person (反馈), ten working days after 2026-06-22", () => {
  it("is in time on the due day", () => {
    expect(tell("2026-07-06")).toMatchObject({ status: "REPLIED", reply: { due: "2026-07-06", late: false, workingDaysTaken: 10 } });
  });

  it("is taken the day after, and recorded as late", () => {
    expect(tell("2026-07-07")).toMatchObject({ status: "REPLIED", reply: { due: "2026-07-06", late: true, workingDaysTaken: 11 } });
  });

  it("is never late where nobody set a deadline", () => {
    const reply = replyToOpinion(signedOff(), { by: "handler", on: civilDate("2026-09-07"), through: "SMS" }, {}, calendar);
    expect(reply).toMatchObject({ reply: { late: false } });
    expect(reply).not.toHaveProperty("reply.due");
  });

  it("keeps who wrote, who signed and who told, and no longer the desk it lay on", () => {
    const answer = tell("2026-06-26");
    expect(answer).toMatchObject({
      reply: { given: { unit: "transport", draftedBy: "handler", signedOffBy: "approver", through: "PHONE" } },
    });
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["draft"]));
  });

  it("reaches who left no name by publication alone", () => {
    expect(tell("2026-06-26", "PHONE", signedOff(undefined, sheet))).toMatchObject({ faults: [{ field: "through", code: "NOT_OFFERED" }] });
    expect(tell("2026-06-26", "PUBLICATION", signedOff(undefined, sheet))).toMatchObject({ status: "REPLIED" });
  });

  it("does not leave a known person to find the answer on a page (第八条)", () => {
    expect(tell("2026-06-26", "PUBLICATION")).toMatchObject({ faults: [{ field: "through", code: "NOT_OFFERED" }] });
  });

  it("does not compile before the draft is signed", () => {
    // @ts-expect-error an unsigned draft is nobody's answer
    const wrong: Parameters<typeof replyToOpinion>[0] = drafted();
    expect(wrong.status).toBe("DRAFTED");
  });
});
