import type { FigureCounts } from "../statistics/figures.js";

/** The counts of one open day of thirty seats, after a good run. */
export const countsOf = (more: Partial<FigureCounts> = {}): FigureCounts => ({
  openDaysHeld: 1,
  applications: 124,
  applicants: 120,
  reviewed: 120,
  passed: 108,
  selected: 30,
  candidates: 108,
  invited: 32,
  declined: 2,
  expected: 30,
  attended: 27,
  visits: 81,
  opinions: 12,
  replied: 11,
  repliedWithDeadline: 11,
  repliedInTime: 10,
  onTheSpot: 1,
  adopted: 5,
  notAdopted: 1,
  rated: 9,
  satisfied: 8,
  replyWorkingDays: [0, 2, 2, 3, 3, 4, 5, 6, 8, 9, 11],
  ...more,
});
