import { findAll, proposal, type Source, sentenceOf } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposals } from "../reading.js";

const LEAD = new RegExp(
  `(?:(?<before>(?:举行|举办|开展|开始|活动|开放日)(?:之)?前)|(?<ahead>(?:至少|一般|应当|应)?提前))\\s*(?<count>${NUMBER})\\s*个?(?<unit>工作日|自然日|天|日)(?<within>(?:以|之)?内)?`,
  "gu",
);

/** The same words about another thing: when registration closes, or when the plan is filed with the office above. */
const ANOTHER_CLOCK = /报名|截止|预约|备案|报送|上报/;

/** 活动举行前5个工作日内, 提前7天. The literal window and the latest day are two readings, so that the first is never sure. */
export function leadTimeIn(source: Source): Proposals {
  const found = findAll(source, LEAD).find((place) => !ANOTHER_CLOCK.test(sentenceOf(source, place)));
  const { count, unit, ahead } = found?.match.groups ?? {};
  const value = numberIn(count);
  if (!found || value === null) return {};
  return { leadTime: proposal(source, found, { value, unit: unit === "工作日" ? "WORKDAY" : "DAY" }, ahead ? "HIGH" : "MEDIUM") };
}
