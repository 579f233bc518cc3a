import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { acknowledged, anyDay, anyKind, calendar2026, registered, replied, replyTerms } from "../testing/index.js";
import { replyClock } from "./clock.js";
import { reopenOpinion } from "./reopen-opinion.js";

const calendar = calendar2026();

const reason = "答复没有说明时间";
const today = civilDate("2026-06-30");

describe("Reopening an opinion (重办)", () => {
  it("starts a new clock on that day and keeps the answered round whole", () => {
    const first = replied();
    expect(reopenOpinion(first, { by: "person-1", reason }, today)).toMatchObject({
      status: "REGISTERED",
      receivedOn: "2026-06-22",
      round: { number: 2, startsOn: today, reopenedFor: reason },
      earlier: [{ number: 1, reply: first.reply }],
    });
  });

  it("belongs to who asked", () => {
    expect(reopenOpinion(replied(), { by: "person-2", reason }, today)).toMatchObject({ faults: [{ field: "by", code: "NOT_OFFERED" }] });
  });

  it("is not for anybody where nobody left a name", () => {
    const nameless = { ...replied(), raisedBy: undefined };
    expect(reopenOpinion(nameless, { by: "person-1", reason }, today)).toMatchObject({ faults: [{ field: "by" }] });
  });

  it("says why", () => {
    expect(reopenOpinion(replied(), { by: "person-1", reason: "" }, today)).toMatchObject({
      faults: [{ field: "reason", code: "REQUIRED" }],
    });
  });

  it("inherits nothing: its clock is that of an opinion received that day, whatever was granted before", () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), anyKind, fc.nat(10), (on, again, kind, days) => {
        const asked = { askedBy: "handler", askedOn: on, days: days + 1, ground: "需现场勘察" };
        const granted = { ...asked, outcome: "GRANTED", decidedBy: "approver", decidedOn: on } as const;
        const first = replied(on, { kind });
        const answer = reopenOpinion({ ...first, round: { ...first.round, extensions: [granted] } }, { by: "person-1", reason }, again);
        expect("round" in answer && replyClock(answer, replyTerms, calendar)).toEqual(
          replyClock(registered(again, { kind }), replyTerms, calendar),
        );
        expect(answer).toMatchObject({ round: { extensions: [], returns: [], supervisions: [] } });
      }),
    );
  });

  it("leaves no trace of the first answer on the open opinion", () => {
    expect(Object.keys(reopenOpinion(replied(), { by: "person-1", reason }, today)).sort()).toEqual(Object.keys(registered()).sort());
  });

  it("does not compile while an answer is still owed", () => {
    // @ts-expect-error an open opinion needs no reopening
    const wrong: Parameters<typeof reopenOpinion>[0] = acknowledged();
    expect(wrong.status).toBe("ACKNOWLEDGED");
  });
});
