import fc from "fast-check";
import { APPLICATION_CHANNELS, CATEGORIES } from "../regulation/terms.js";
import type { ApplicantCount, OpinionCounts, SummaryCounts } from "../summary/summary-figures.js";

/** Twelve opinions as they stand a fortnight after an open day. */
export const twelveOpinions: OpinionCounts = {
  byStatus: { REPLIED: 11, ACKNOWLEDGED: 1 },
  onTheSpot: 1,
  adopted: 5,
  notAdopted: 1,
  late: 1,
  reopened: 1,
  ratings: { VERY_SATISFIED: 4, SATISFIED: 3, FAIRLY_SATISFIED: 1, DISSATISFIED: 1 },
};

export const summaryCounts: SummaryCounts = {
  applicants: [
    { channel: "PORTAL", category: "ORDINARY_CITIZEN", applied: 60, passed: 55, selected: 14, declined: 1, attended: 12 },
    { channel: "PHONE", category: "ORDINARY_CITIZEN", applied: 30, passed: 26, selected: 8, declined: 1, attended: 7 },
    { channel: "NOMINATION", category: "COMMUNITY_WORKER", applied: 30, passed: 27, selected: 10, declined: 0, attended: 8 },
  ],
  applications: 124,
  visits: 81,
  opinions: twelveOpinions,
};

const anyApplicants: fc.Arbitrary<ApplicantCount> = fc.record({
  channel: fc.constantFrom(...APPLICATION_CHANNELS),
  category: fc.constantFrom(...CATEGORIES),
  applied: fc.nat(99),
  passed: fc.nat(99),
  selected: fc.nat(99),
  declined: fc.nat(99),
  attended: fc.nat(99),
});

/** Any counts, also impossible ones: adding up does not ask. */
export const anySummaryCounts: fc.Arbitrary<SummaryCounts> = fc
  .array(anyApplicants, { maxLength: 12 })
  .map((applicants) => ({ ...summaryCounts, applicants }));
