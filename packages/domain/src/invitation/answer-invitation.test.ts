import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { setByOffice } from "../regulation/clause.js";
import { acceptInvitation, declineInvitation, lapseInvitation, mayBeSaid } from "./answer-invitation.js";
import { type InvitationStatus, invite } from "./invitation.js";

const on = (today: string) => ({ today: civilDate(today), answerBy: setByOffice("MUST", civilDate("2026-06-18")) });
const invited = (status: InvitationStatus = "INVITED") => ({
  ...invite({ receipt: "000007", category: "ORDINARY_CITIZEN" }, civilDate("2026-06-17")),
  status,
});

describe("Answering an invitation", () => {
  it("yes is in time on the last day, which ends at 24:00", () => {
    expect(acceptInvitation(invited(), on("2026-06-18"))).toMatchObject({ status: "ACCEPTED", answeredOn: "2026-06-18" });
  });
  it("yes is too late the day after, by the office's own setting", () => {
    expect(acceptInvitation(invited(), on("2026-06-19"))).toEqual({
      refused: "TOO_LATE",
      basis: { setBy: "OFFICE" },
      values: { today: "2026-06-19", answerBy: "2026-06-18" },
    });
  });
  it("yes is never too late where the office set no day", () => {
    expect(acceptInvitation(invited(), { today: civilDate("2026-06-22") })).toMatchObject({ status: "ACCEPTED" });
  });
  it("yes twice is yes, even after the last day", () =>
    expect(acceptInvitation(invited("ACCEPTED"), on("2026-06-19"))).toEqual(invited("ACCEPTED")));
  it("yes is out of turn once the place went to somebody else", () =>
    expect(acceptInvitation(invited("LAPSED"), on("2026-06-18"))).toEqual({ nowAt: "LAPSED" }));
  it("no needs no reason, and may follow a yes", () => {
    expect(declineInvitation(invited("ACCEPTED"), on("2026-06-21"))).toMatchObject({ status: "DECLINED" });
  });
  it("no keeps a reason that was given", () =>
    expect(declineInvitation(invited(), on("2026-06-18"), " 住院 ")).toMatchObject({ reason: "住院" }));
  it("no is out of turn twice", () => expect(declineInvitation(invited("DECLINED"), on("2026-06-18"))).toEqual({ nowAt: "DECLINED" }));
});

describe("What may still be said to an invitation", () => {
  it.each([
    ["INVITED", "SETTLED", "2026-06-18", true, true],
    ["INVITED", "SETTLED", "2026-06-19", false, true],
    ["ACCEPTED", "UNDER_WAY", "2026-06-18", false, true],
    ["DECLINED", "SETTLED", "2026-06-18", false, false],
    ["INVITED", "HELD", "2026-06-18", false, false],
  ] as const)("while it is %s and the day is %s, on %s: a yes %p, a no %p", (status, day, today, mayAccept, mayDecline) => {
    expect(mayBeSaid(invited(status), day, on(today))).toEqual({ mayAccept, mayDecline });
  });
});

describe("An invitation that nobody answers", () => {
  it("does not lapse on the last day", () => expect(lapseInvitation(invited(), on("2026-06-18"))).toMatchObject({ refused: "TOO_EARLY" }));
  it("lapses the day after", () => expect(lapseInvitation(invited(), on("2026-06-19"))).toMatchObject({ status: "LAPSED" }));
  it("does not lapse once it was accepted", () =>
    expect(lapseInvitation(invited("ACCEPTED"), on("2026-06-19"))).toEqual({ nowAt: "ACCEPTED" }));
  it("never lapses where the office set no day", () =>
    expect(lapseInvitation(invited(), { today: civilDate("2026-07-01") })).toEqual({ nowAt: "INVITED" }));
});
