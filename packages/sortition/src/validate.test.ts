import { describe, expect, it } from "@jest/globals";
import type { Applicant, Problem } from "./problem.js";
import { validate } from "./validate.js";

const person = (id: string, g: string, more: Partial<Applicant> = {}): Applicant => ({ id, features: { g }, ...more });
const quota = (min: number, max: number) => ({ min, max });

const problem = (more: Partial<Problem>): Problem => ({
  k: 2,
  quotas: { g: { a: quota(0, 2), b: quota(0, 2) } },
  applicants: [person("1", "a"), person("2", "a"), person("3", "b")],
  onePerHousehold: false,
  ...more,
});

describe("What is wrong with a problem at first sight", () => {
  it("is nothing where quotas can be met", () => {
    expect(validate(problem({}))).toEqual([]);
  });

  it("is told all at once", () => {
    const faulty = problem({
      k: 0,
      applicants: [person("1", "a"), person("1", "c"), { id: "2", features: { h: "x" } }, person("3", "a", { size: 0 })],
    });
    expect(validate(faulty)).toEqual([
      { code: "NOT_A_WHOLE_NUMBER" },
      { code: "NOT_A_WHOLE_NUMBER", id: "3" },
      { code: "DUPLICATE_ID", id: "1" },
      { code: "UNKNOWN_VALUE", id: "1", feature: "g", value: "c" },
      { code: "MISSING_FEATURE", id: "2", feature: "g" },
      { code: "UNKNOWN_FEATURE", id: "2", feature: "h" },
    ]);
  });

  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40])("is a k of %p", (k) => {
    expect(validate(problem({ k }))).toEqual([{ code: "NOT_A_WHOLE_NUMBER" }]);
  });

  it("is a pool of one seat too few, not one that just suffices", () => {
    expect(validate(problem({ k: 3, quotas: { g: { a: quota(0, 3), b: quota(0, 3) } } }))).toEqual([]);
    expect(validate(problem({ k: 4, quotas: { g: { a: quota(0, 4), b: quota(0, 4) } } }))).toEqual([
      { code: "POOL_TOO_SMALL", have: 3, need: 4 },
    ]);
  });

  it("is one household too few where only one person a household may come", () => {
    const applicants = [person("1", "a", { household: "h" }), person("2", "b", { household: "h" })];
    expect(validate(problem({ applicants, onePerHousehold: true }))[0]).toEqual({ code: "TOO_FEW_HOUSEHOLDS", have: 1, need: 2 });
    expect(validate(problem({ applicants, onePerHousehold: false }))).toEqual([]);
  });

  it("is a minimum above its maximum, or above what the applicants fill, companions counted", () => {
    expect(validate(problem({ quotas: { g: { a: quota(2, 1), b: quota(0, 2) } } })).map(({ code }) => code)).toEqual(["MIN_GT_MAX"]);
    const short = problem({ quotas: { g: { a: quota(0, 2), b: quota(2, 2) } } });
    expect(validate(short)).toEqual([{ code: "NOT_ENOUGH_APPLICANTS", feature: "g", value: "b", have: 1, need: 2 }]);
    const [one, two, three] = short.applicants;
    expect(validate({ ...short, applicants: [one!, two!, { ...three!, size: 2 }] })).toEqual([]);
  });

  it("is minimums that together exceed k, or maximums that together fall short of it", () => {
    expect(validate(problem({ quotas: { g: { a: quota(2, 2), b: quota(1, 1) } } }))).toEqual([
      { code: "SUM_MIN_GT_K", feature: "g", have: 2, need: 3 },
    ]);
    expect(validate(problem({ quotas: { g: { a: quota(0, 1), b: quota(0, 0) } } }))).toEqual([
      { code: "SUM_MAX_LT_K", feature: "g", have: 1, need: 2 },
    ]);
  });

  it("is said of an empty pool once", () => {
    expect(validate(problem({ applicants: [] }))).toEqual([{ code: "POOL_TOO_SMALL", have: 0, need: 2 }]);
  });
});
