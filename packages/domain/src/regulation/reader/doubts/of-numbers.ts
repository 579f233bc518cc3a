import { findAll, sentenceAround, textAt } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Doubt } from "./doubt.js";

/** The numbers of the groups do not add up to the total. */
export const ofSums: Doubt = ({ proposals: { categories, repsTotal } }) => {
  const quotas = categories?.value.map(({ quota }) => quota) ?? [];
  if (!repsTotal || quotas.length < 2 || quotas.some((quota) => quota === null)) return [];
  const sum = quotas.reduce<number>((all, quota) => all + (quota ?? 0), 0);
  const total = repsTotal.value;
  const fits =
    "exact" in total
      ? sum === total.exact
      : "approx" in total || ((total.min ?? 0) <= sum && sum <= (total.max ?? Number.POSITIVE_INFINITY));
  return fits
    ? []
    : [
        {
          code: "SUM_DOES_NOT_MATCH_PARTS",
          phrase: repsTotal.phrase,
          message: `各类名额相加是${sum}人，与“${repsTotal.phrase}”不一致，请核对。`,
        },
      ];
};

const ANNOUNCED = new RegExp(
  `(?:以下|下列|采取|通过|分为|包括)?(${NUMBER})(?:种|类|个)(?:方式|渠道|途径|类别|环节|形式|方面)[^：:。\\n]{0,10}[：:]([^。\\n]+)`,
  "g",
);
const NUMBERED = /(?:^|[\s；;、,，])[（(]?(?:\d{1,2}|[一二三四五六七八九十]+)[)）.．、]/g;

/** Three ways are announced and two are listed. */
export const ofCounts: Doubt = ({ source }) =>
  findAll(source, ANNOUNCED).flatMap(({ match, span }) => {
    const stated = numberIn(match[1]);
    const list = match[2] ?? "";
    const numbered = [...list.matchAll(NUMBERED)].length;
    const listed = numbered > 1 ? numbered : list.split(/[、；;,，]|以及|和/).filter((one) => one.trim() !== "").length;
    if (stated === null || stated === listed) return [];
    return [
      { code: "COUNT_DOES_NOT_MATCH_LIST", phrase: textAt(source, span), message: `文中说有${stated}项，列出来的是${listed}项，请核对。` },
    ];
  });

const STAFF = /(?:含|包括|其中)[^。；;\n]{0,8}(?:工作人员|本单位人员|机关干部|陪同人员)[^。；;\n]{0,8}\d*/g;

/** The number of participants counts the host's own people. */
export const ofStaff: Doubt = ({ source }) =>
  findAll(source, STAFF)
    .filter(({ span }) => /\d+\s*(?:名|人|位)/.test(textAt(source, sentenceAround(source, span))))
    .map(({ match }) => ({
      code: "TOTAL_INCLUDES_STAFF",
      phrase: match[0],
      message: "人数里含有举办单位自己的人员，代表人数请另行确认。",
    }));
