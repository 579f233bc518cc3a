import { findFirst, proposal, type Source } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposals } from "../reading.js";

const AGE = "周?岁";
const YEARS = `(${NUMBER})\\s*${AGE}`;
const BETWEEN = new RegExp(`(\\d{1,2})\\s*${AGE}?\\s*(?:[-—–~～]+|至|到)\\s*(\\d{1,3})\\s*${AGE}`, "g");
const AT_LEAST = new RegExp(`(?:年?满|不低于|不小于)\\s*${YEARS}|${YEARS}(?:及|\\(含\\)|（含）)?以上`, "g");
const AT_MOST = new RegExp(`(?:不超过|不大于)\\s*${YEARS}|${YEARS}(?:及|\\(含\\)|（含）)?以下`, "g");

const DO = "(?:工作(?!日|人员)|生活|居住|常住|学习|就业|创业|务工|经商)";
const FOR = "(?:满?[一二三四五六七八九十\\d]+个?(?:年|月)(?:及?以上)?)?";
const TIE = new RegExp(
  `(?:在|于)[^,，。；;、：:\\n\\d]{1,14}?${DO}(?:\\s*[、或和及,，]\\s*${DO})*${FOR}|[^,，。；;、：:\\n]{0,8}(?:户籍|常住)(?:居民|人口|村民|群众)`,
  "g",
);

function ages(source: Source): Proposals {
  const range = findFirst(source, BETWEEN);
  if (range) {
    const [, min, max] = range.match;
    return { minAge: proposal(source, range, Number(min)), maxAge: proposal(source, range, Number(max)) };
  }
  const [least, most] = [findFirst(source, AT_LEAST), findFirst(source, AT_MOST)];
  const [min, max] = [least, most].map((found) => numberIn(found?.match[1] ?? found?.match[2]));
  return {
    ...(least && typeof min === "number" && { minAge: proposal(source, least, min) }),
    ...(most && typeof max === "number" && { maxAge: proposal(source, most, max) }),
  };
}

/** Who may come: age, capacity and the tie to the place, in the document's own words. */
export function eligibilityIn(source: Source): Proposals {
  const capacity = findFirst(source, /(?:具有|具备|有)?完全(?:的)?民事行为能力/g);
  const tie = findFirst(source, TIE);
  return {
    ...ages(source),
    ...(capacity && { fullCivilCapacity: proposal(source, capacity, true) }),
    ...(tie && { residence: proposal(source, tie, tie.match[0]) }),
  };
}
