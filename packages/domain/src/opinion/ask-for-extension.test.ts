import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type CivilDate, civilDate } from "../calendar/civil-date.js";
import { acknowledged, anyDay, anyKind, calendar2026, opinionTerms, replyTerms, signedOff } from "../testing/index.js";
import { type AskForExtension, askForExtension, type Extendable } from "./ask-for-extension.js";
import { replyClock } from "./clock.js";
import { declineExtension } from "./decline-extension.js";
import { grantExtension } from "./grant-extension.js";

const calendar = calendar2026();

const today = civilDate("2026-06-30");
const dueDay = civilDate("2026-07-06");
const dayAfter = civilDate("2026-07-07");
const ask = (
  more: Partial<AskForExtension> = {},
  opinion: Extendable = acknowledged(),
  terms: Partial<typeof opinionTerms> = opinionTerms,
) => askForExtension(opinion, { days: 5, ground: "需现场勘察", by: "handler", on: today, ...more }, terms, calendar);
const asked = (more?: Partial<AskForExtension>, opinion?: Extendable) => ask(more, opinion) as Extendable;
const grant = (opinion: Extendable, on: CivilDate = today) => grantExtension(opinion, { by: "approver", on }, opinionTerms, calendar);
const dueOf = (opinion: Extendable) => replyClock(opinion, replyTerms, calendar)?.due;
const refusal = (refused: string, values: object) => ({ refused, basis: { setBy: "OFFICE" }, values });

describe("Asking for an extension (延期), where ten working days after 2026-06-22 are due on 2026-07-06", () => {
  it("changes nothing until it is granted", () => {
    expect(dueOf(asked())).toBe("2026-07-06");
  });

  it("is heard on the due day", () => {
    expect(ask({ on: dueDay })).toMatchObject({ round: { extensions: [{ outcome: "ASKED" }] } });
  });

  it("is refused the day after: a late reply is not made punctual afterwards", () => {
    expect(ask({ on: dayAfter })).toEqual(refusal("TOO_LATE", { due: "2026-07-06" }));
  });

  it("is heard for the longest extension, and refused for a day more", () => {
    expect(ask({ days: 10 })).toMatchObject({ status: "ACKNOWLEDGED" });
    expect(ask({ days: 11 })).toEqual(refusal("EXTENSION_TOO_LONG", { days: 11, longest: 10 }));
  });

  it("is refused once the most that may be granted were granted", () => {
    expect(ask({}, grant(asked()) as Extendable)).toEqual(refusal("TOO_MANY_EXTENSIONS", { had: 1, most: 1 }));
  });

  it("is heard again after it was declined", () => {
    const declined = declineExtension(asked(), { by: "approver", on: today, reason: "理由不充分" });
    expect(ask({}, declined as Extendable)).toMatchObject({ round: { extensions: [{ outcome: "DECLINED" }, { outcome: "ASKED" }] } });
  });

  it("waits for its turn while another is undecided", () => {
    expect(ask({}, asked())).toEqual({ nowAt: "EXTENSION_ASKED" });
  });

  it("is never refused where nobody set a deadline, nor where the terms only hold generally", () => {
    const generally = { replyTerms: { ...replyTerms, force: "GENERALLY" } as never };
    expect([ask({ days: 99, on: dayAfter }, undefined, {}), ask({ days: 99, on: dayAfter }, undefined, generally)]).toMatchObject([
      { status: "ACKNOWLEDGED" },
      { status: "ACKNOWLEDGED" },
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])("asks for whole days forward, not %d", (days) => {
    expect(ask({ days })).toMatchObject({ faults: [{ field: "days", code: "OUT_OF_RANGE" }] });
  });

  it("says why", () => {
    expect(ask({ ground: " " })).toMatchObject({ faults: [{ field: "ground", code: "REQUIRED" }] });
  });

  it("does not compile once the answer is signed", () => {
    // @ts-expect-error nothing is left to extend
    const wrong: Parameters<typeof askForExtension>[0] = signedOff();
    expect(wrong.status).toBe("SIGNED_OFF");
  });
});

describe("Deciding on an extension", () => {
  it("counts from the due day, not from the day of the decision", () => {
    expect(dueOf(grant(asked({ days: 10 })) as Extendable)).toBe("2026-07-20");
  });

  it("is granted on the due day at the latest", () => {
    expect(grant(asked(), dueDay)).toMatchObject({ round: { extensions: [{ outcome: "GRANTED", decidedBy: "approver" }] } });
    expect(grant(asked(), dayAfter)).toEqual(refusal("TOO_LATE", { due: "2026-07-06" }));
  });

  it("needs a request", () => {
    const decline = declineExtension(acknowledged(), { by: "approver", on: today, reason: "理由不充分" });
    expect([grant(acknowledged()), decline]).toEqual([{ nowAt: "NO_EXTENSION_ASKED" }, { nowAt: "NO_EXTENSION_ASKED" }]);
  });

  it("declines with a reason, and the clock stays", () => {
    expect(declineExtension(asked(), { by: "approver", on: today, reason: "" })).toMatchObject({ faults: [{ field: "reason" }] });
    expect(dueOf(declineExtension(asked(), { by: "approver", on: dayAfter, reason: "理由不充分" }) as Extendable)).toBe("2026-07-06");
  });

  it("never shortens, and lengthens by the working days granted", () => {
    fc.assert(
      fc.property(anyDay(), anyKind, fc.integer({ min: 1, max: 10 }), (on, kind, days) => {
        const before = acknowledged(on, { kind });
        const after = replyClock(grant(asked({ days, on }, before), on) as Extendable, replyTerms, calendar);
        expect(after?.extendedBy).toBe(days);
        expect((after?.due ?? "") > (dueOf(before) ?? "")).toBe(true);
      }),
    );
  });
});
