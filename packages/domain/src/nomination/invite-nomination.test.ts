import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import type { OpenDay } from "../open-day/open-day.js";
import { aCall } from "../testing/applications.js";
import { heldDay } from "../testing/opinions.js";
import { inviteNomination } from "./invite-nomination.js";
import type { NominationLink } from "./nomination.js";

const today = civilDate("2026-05-22");
const call = { quotas: aCall().quotas, registrationClosesOn: civilDate("2026-06-03") };
const invited = (more: Partial<NominationLink> = {}, status: OpenDay["status"] = "RECRUITING") =>
  inviteNomination(
    { unit: "npc", places: [{ category: "PEOPLES_CONGRESS_DEPUTY", most: 2 }], ...more },
    { ...heldDay, ...call, status } as OpenDay,
    today,
  );

describe("Asking an organisation to nominate (第五条)", () => {
  it.each(["APPROVED", "RECRUITING"] as const)("is possible while the day is %s", (status) =>
    expect(invited({}, status)).toMatchObject({ unit: "npc" }),
  );
  it.each(["PLANNED", "REVIEWING", "CANCELLED"] as const)("is out of turn while it is %s", (status) =>
    expect(invited({}, status)).toEqual({ nowAt: status }),
  );
  it("offers a group that is filled by both ways, and none that the call fills alone", () => {
    expect(invited({ places: [{ category: "ENTREPRENEUR", most: 1 }] })).toMatchObject({ unit: "npc" });
    expect(invited({ places: [{ category: "ORDINARY_CITIZEN", most: 1 }] })).toMatchObject({
      faults: [{ field: "places.0.category", code: "NOT_OFFERED" }],
    });
  });
  it("gives one place at least, each group once", () => {
    const place = { category: "ENTREPRENEUR", most: 1 };
    expect(invited({ places: [] })).toMatchObject({ faults: [{ field: "places", code: "REQUIRED" }] });
    expect(invited({ places: [place, { ...place, most: 0 }] })).toMatchObject({
      faults: [
        { field: "places.1.category", code: "CONTRADICTS" },
        { field: "places.1.most", code: "OUT_OF_RANGE" },
      ],
    });
  });
  it("ends today at the earliest and with the call at the latest", () => {
    const faults = [{ field: "closesOn", code: "OUT_OF_RANGE", values: { earliest: "2026-05-22", latest: "2026-06-03" } }];
    expect(invited({ closesOn: today })).toMatchObject({ unit: "npc" });
    expect(invited({ closesOn: civilDate("2026-06-03") })).toMatchObject({ unit: "npc" });
    expect(invited({ closesOn: civilDate("2026-05-21") })).toEqual({ faults });
    expect(invited({ closesOn: civilDate("2026-06-04") })).toEqual({ faults });
  });
});
