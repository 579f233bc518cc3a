import { describe, expect, it } from "@jest/globals";
import type { CategoryQuota } from "./quota.js";
import { quotaFaults } from "./quota-faults.js";

const quota = (category: string, least: number, most: number): CategoryQuota => ({ category, least, most, filledBy: "BOTH" });

describe("An allocation of seats", () => {
  it("is sound when the leasts fit and the mosts fill", () => expect(quotaFaults([quota("A", 1, 3), quota("B", 2, 2)], 5)).toEqual([]));
  it("may be left out altogether", () => expect(quotaFaults([], 5)).toEqual([]));
  it("may promise exactly all seats", () => expect(quotaFaults([quota("A", 5, 5)], 5)).toEqual([]));
  it("may not promise one seat more than there is", () => {
    expect(quotaFaults([quota("A", 6, 6)], 5)).toEqual([{ field: "quotas", code: "OUT_OF_RANGE", values: { sumOfLeast: 6, seats: 5 } }]);
  });
  it("may not leave one seat that nobody can fill", () => {
    expect(quotaFaults([quota("A", 0, 4)], 5)).toEqual([{ field: "quotas", code: "OUT_OF_RANGE", values: { sumOfMost: 4, seats: 5 } }]);
  });
  it("shows each fault beside its field", () => {
    expect(quotaFaults([quota("A", 3, 2), quota("A", -1, 1), quota("", 0, 1.5)], 0).map(({ field }) => field)).toEqual([
      "quotas.0.most",
      "quotas.1.category",
      "quotas.1.least",
      "quotas.2.category",
      "quotas.2.most",
      "seats",
    ]);
  });
});
