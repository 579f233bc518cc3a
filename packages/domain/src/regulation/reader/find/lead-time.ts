import { clauseOf, findAll, proposal, type Source } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposals } from "../reading.js";

const COUNT = `\\s*(?<count>${NUMBER})\\s*个?(?<unit>工作日|自然日|天|日)`;
const EVENT = "(?:举行|举办|开展|开始|活动|开放日)";

/** 举行前5个工作日内, 活动开始15日前, 提前7天. */
const LEADS: readonly RegExp[] = [
  new RegExp(`${EVENT}(?:之)?前${COUNT}(?:(?:以|之)?内)?`, "gu"),
  new RegExp(`${EVENT}(?:的|之)?${COUNT}(?:以|之)?前`, "gu"),
  new RegExp(`(?<ahead>(?:至少|一般|应当|应)?提前)${COUNT}`, "gu"),
];

/** The same words about another thing: when registration closes, or when the plan is filed with the office above. */
const ANOTHER_CLOCK = /报名|截止|预约|备案|报送|上报/;

/** 活动举行前5个工作日内, 提前7天. The literal window and the latest day are two readings, so that the first is never sure. */
export function leadTimeIn(source: Source): Proposals {
  const [found] = LEADS.flatMap((pattern) => findAll(source, pattern))
    .filter((place) => !ANOTHER_CLOCK.test(clauseOf(source, place)))
    .sort((a, b) => a.span.start - b.span.start);
  const { count, unit, ahead } = found?.match.groups ?? {};
  const value = numberIn(count);
  if (!found || value === null) return {};
  return { leadTime: proposal(source, found, { value, unit: unit === "工作日" ? "WORKDAY" : "DAY" }, ahead ? "HIGH" : "MEDIUM") };
}
